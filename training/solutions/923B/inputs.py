import random
random.seed(int(input()))
r=random.randint
n=r(1,7)
print(n);print(*[r(0,20) for _ in range(n)]);print(*[r(0,10) for _ in range(n)])
