import random
random.seed(int(input()))
n = random.randint(2, 6)
print(n, random.randint(2, n))
print(random.choice([0, 1, 1, 1]), *[random.randint(0, 1) for _ in range(n - 1)])
print(*[random.randint(0, 1) for _ in range(n)])
