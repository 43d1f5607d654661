import random
random.seed(int(input()))
r=random.randint
n=r(1,4);m=r(1,4)
print(n,m)
a=[[r(0,1) for _ in range(m)] for _ in range(n)]
if r(0,3)==0: a=[[x[0]]*m for x in a]
for x in a: print(*x)
