import random
random.seed(int(input()))
r=random.randint
n=r(3,8);k=r(3,n)
p=list(range(1,n+1));random.shuffle(p)
e=[(p[i],p[(i+1)%k]) for i in range(k)]+[(p[i],p[r(0,i-1)]) for i in range(k,n)]
random.shuffle(e)
print(n)
for x in e: print(*x)
