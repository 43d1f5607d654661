import random
random.seed(int(input()))
r=random.randint
n=r(1,6);m=r(1,n)
print(n,m);print(*[r(1,20) for _ in range(n)])
print(*random.sample(range(1,n+1),m))
