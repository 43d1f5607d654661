import random
random.seed(int(input()))
r=random.randint
n=r(1,8)
print(n);print(*[r(1,20) for _ in range(n)])
