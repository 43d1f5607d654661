import random
random.seed(int(input()))
r=random.randint
t=r(1,4)
print(t)
for _ in range(t):
    n=r(1,9)
    print(n);print(''.join(random.choice('01') for _ in range(n)))
