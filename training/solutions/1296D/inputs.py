import random
random.seed(int(input()))
r=random.randint
n=r(1,7)
print(n,r(1,4),r(1,5),r(1,6));print(*[r(1,30) for _ in range(n)])
