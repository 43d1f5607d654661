import random
random.seed(int(input()))
r=random.randint
n=r(2,10)
print(n);print(*[r(0,3) for _ in range(n)])
