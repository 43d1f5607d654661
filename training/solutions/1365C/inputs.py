import random
random.seed(int(input()))
r=random.randint
n=r(1,7)
a=list(range(1,n+1)); b=a[:]
random.shuffle(a)
k=r(0,n-1)
b=a[k:]+a[:k] if r(0,1) else b
print(n);print(*a);print(*b)
