import random
random.seed(int(input()))
r=random.randint
n=r(1,9)
print(n);print(*[r(1,7) for _ in range(n)])
