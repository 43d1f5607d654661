import random
random.seed(int(input()))
r=random.randint
n=r(3,10)
for _ in range(2): print(''.join(random.choice('0000X') for _ in range(n)))
