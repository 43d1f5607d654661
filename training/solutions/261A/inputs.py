import random
random.seed(int(input()))
r=random.randint
m=r(1,3)
print(m);print(*[r(1,4) for _ in range(m)])
n=r(3,9)
print(n);print(*[r(1,20) for _ in range(n)])
