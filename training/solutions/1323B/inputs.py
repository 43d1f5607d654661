import random
random.seed(int(input()))
r=random.randint
n=r(1,7);m=r(1,7)
print(n,m,r(1,min(8,n*m)))
print(*[int(r(0,4)>0) for _ in range(n)]);print(*[int(r(0,4)>0) for _ in range(m)])
