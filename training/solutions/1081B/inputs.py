import random
random.seed(int(input()))
r=random.randint
n=r(2,7)
if r(0,3):
    b=[r(1,3) for _ in range(n)]
    a=[n-b.count(x) for x in b]
    if r(0,4)==0: a[0]=r(0,n-1)
else: a=[r(0,n-1) for _ in range(n)]
print(n);print(*a)
