import random
random.seed(int(input()))
r=random.randint
k=r(0,3)
s=r(2,5)
R=[(0,0,s,s)]
if k==0: R=[(0,0,s,s+r(0,1)*3)]
while len(R)<r(2,5):
    i=r(0,len(R)-1); a,b,c,d=R[i]
    if c-a>1 and r(0,1):
        m=r(a+1,c-1); R[i]=(a,b,m,d); R.append((m,b,c,d))
    elif d-b>1:
        m=r(b+1,d-1); R[i]=(a,b,c,m); R.append((a,m,c,d))
    else: break
if k==2 and len(R)>1: R.pop()
if k==3: R=[(0,0,1,4)]
print(len(R))
for a in R: print(*a)
