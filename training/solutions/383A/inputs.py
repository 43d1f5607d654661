import random
random.seed(int(input()))
r=random.randint
n=r(1,10)
print(n);print(*[r(0,1) for _ in range(n)])
