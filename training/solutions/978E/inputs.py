import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(1, 12))
print(*[random.randint(-5, 5) for _ in range(n)])
