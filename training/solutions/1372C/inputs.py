import random
random.seed(int(input()))
r=random.randint
t=r(2,5)
print(t)
for _ in range(t):
    n=r(1,9); a=list(range(1,n+1))
    for _ in range(r(0,4)):
        i=r(0,n-1); j=min(n-1,i+r(1,2)); a[i],a[j]=a[j],a[i]
    print(n);print(*a)
