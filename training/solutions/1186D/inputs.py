import random
random.seed(int(input()))
r=random.randint
n=r(1,6)
while 1:
    v=[r(-400,400)*random.choice([1000,777,100000 if r(0,2)==0 else 1]) for _ in range(n-1)]
    v.append(-sum(v))
    if all(abs(x)<10**9 for x in v): break
print(n)
for x in v:
    print(('-' if x<0 else '')+f"{abs(x)//100000}.{abs(x)%100000:05d}")
