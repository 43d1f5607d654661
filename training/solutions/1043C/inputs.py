import random
random.seed(int(input()))
r=random.randint
print(''.join(random.choice('ab') for _ in range(r(1,9))))
