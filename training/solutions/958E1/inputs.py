import random
random.seed(int(input()))
r=random.randint
a=r(1,5)
b=random.choice([a,r(1,5)])
def bad(p,q,s): return (q[0]-p[0])*(s[1]-p[1])==(s[0]-p[0])*(q[1]-p[1])
P=[]
while len(P)<a+b:
    c=(r(-50,50),r(-50,50))
    if c in P or any(bad(P[i],P[j],c) for i in range(len(P)) for j in range(i)): continue
    P.append(c)
print(a,b)
for x in P: print(*x)
