import random
random.seed(int(input()))
r=random.randint
t=r(1,5)
print(t)
for _ in range(t):
    n=r(1,7)
    a=sorted(r(0,9) for _ in range(n))
    if r(0,3):
        k=r(0,n); x=a[:k]; y=a[k:]; s=[]
        while x or y:
            s.append(x.pop(0) if x and (not y or r(0,1)) else y.pop(0))
        a=s
    else: random.shuffle(a)
    print(n);print(*a,sep='')
