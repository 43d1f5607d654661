import random
random.seed(int(input()))
r=random.randint
n=r(1,5)
print(n,r(-5,9));print(*[r(-10,12) for _ in range(n)])
