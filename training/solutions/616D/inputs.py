import random
random.seed(int(input()))
r=random.randint
n=r(1,10)
print(n,r(1,min(3,n)));print(*[r(0,4) for _ in range(n)])
