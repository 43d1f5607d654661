import random
random.seed(int(input()))
r=random.randint
print(''.join(random.choice('abc')*r(1,3) for _ in range(r(1,7))))
