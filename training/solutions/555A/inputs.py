import random
random.seed(int(input()))
r=random.randint
n=r(1,8);k=r(1,min(3,n))
a=[[i] for i in range(1,k+1)]
for i in range(k+1,n+1): a[0 if r(0,1) else r(0,k-1)].append(i)
if r(0,2)==0:
    p=list(range(1,n+1)); k=1; a=[p]
print(n,len(a))
for x in a: print(len(x),*x)
