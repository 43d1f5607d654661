import random
random.seed(int(input()))
r=random.randint
t=r(1,4)
print(t)
for _ in range(t):
    n=r(1,7)
    print(n,r(0,n-1));print(*sorted(random.sample(range(1,40),n)))
