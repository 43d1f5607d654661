import random
random.seed(int(input()))
r=random.randint
n=r(1,6)
print(n,r(1,6),r(1,12));print(*[r(1,40) for _ in range(n)])
