import random
random.seed(int(input()))
r=random.randint
n=r(2,8)
print(n)
par=[0,0]
for i in range(2,n+1):
    p=r(1,i-1); par.append(p); print(i,p)
root=r(1,n)
c=[0,1]
for i in range(2,n+1): c.append(c[par[i]] if r(0,3) else r(1,3))
print(*c[1:])
