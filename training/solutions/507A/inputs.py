import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([3, 10, 100])
print(n, random.randint(0, n * m // 2))
print(*[random.randint(1, m) for _ in range(n)])
