import random
random.seed(int(input()))
n = random.randint(3, 10)
print(n, random.randint(1, 3), random.randint(1, 3))
print(*[random.randint(0, 1) for _ in range(n)])
