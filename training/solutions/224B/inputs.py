import random
random.seed(int(input()))
r=random.randint
n=r(1,9)
print(n,r(1,4));print(*[r(1,4) for _ in range(n)])
