import random
random.seed(int(input()))
r=random.randint
k,n,m=r(1,3),r(1,4),r(1,4)
g=[[[random.choice('..#') for _ in range(m)] for _ in range(n)] for _ in range(k)]
x,y=r(0,n-1),r(0,m-1)
g[0][x][y]='.'
print(k,n,m)
for a in g:
    print()
    for b in a: print(''.join(b))
print()
print(x+1,y+1)
