import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(1, 8 * n + 2))
print(*[random.randint(1, 20) for _ in range(n)])
