import random
random.seed(int(input()))
r=random.randint
t=r(1,4)
print(t)
comp=[x for x in range(4,200) if any(x%d==0 for d in range(2,x))]
for _ in range(t):
    n=r(1,6)
    print(n)
    print(*[random.choice(comp) for _ in range(n)])
