import random
random.seed(int(input()))
r=random.randint
n,m=r(2,4),r(3,4)
g=[['.']*m for _ in range(n)]
k=r(0,2)
if k==2:
    for i in range(n):
        x=r(0,1)
        g[i][x]=g[i][x+1]='X'
elif k:
    x,y=r(0,n-1),r(0,m-1)
    for i in range(r(0,x),x+1):
        for j in range(y+1): g[i][j]='X'
else:
    c=[(r(0,n-1),r(0,m-1))]
    for _ in range(r(1,6)):
        x,y=random.choice(c)
        a,b=random.choice([(0,1),(1,0),(0,-1),(-1,0)])
        if 0<=x+a<n and 0<=y+b<m: c.append((x+a,y+b))
    for x,y in c: g[x][y]='X'
print(n,m)
for a in g: print(''.join(a))
