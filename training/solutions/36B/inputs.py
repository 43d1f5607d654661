import random
random.seed(int(input()))
r=random.randint
n=r(2,3)
while 1:
    g=[''.join(random.choice('.*') for _ in range(n)) for _ in range(n)]
    if any('.' in x for x in g): break
print(n,r(1,3))
for x in g: print(x)
