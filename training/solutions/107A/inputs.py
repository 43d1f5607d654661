import random
random.seed(int(input()))
r=random.randint
n=r(3,8)
a=list(range(1,n+1)); random.shuffle(a)
e=[]
i=0
while i<n:
    k=r(1,4); c=a[i:i+k]
    e+=[(c[j],c[j+1]) for j in range(len(c)-1)]
    if len(c)>1 and r(1,5)==1: e.append((c[-1],c[0]))
    i+=k
random.shuffle(e)
print(n,len(e))
for x,y in e: print(x,y,r(1,20))
