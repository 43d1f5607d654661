import random
random.seed(int(input()))
r=random.randint
print(''.join(random.choice('012') for _ in range(r(1,9))))
