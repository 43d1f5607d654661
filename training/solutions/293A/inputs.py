import random
random.seed(int(input()))
r=random.randint
n=r(1,4)
print(n)
for _ in range(2): print(''.join(random.choice('01') for _ in range(2*n)))
