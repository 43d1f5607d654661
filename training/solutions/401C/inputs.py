import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, max(1, random.randint(n - 2, 2 * n + 3)) if random.random() < 0.6 else 2 * n + random.randint(1, 3))
