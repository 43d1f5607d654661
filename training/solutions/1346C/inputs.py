import random
random.seed(int(input()))
print(5)
for _ in range(5):
    n = random.randint(1, 8)
    print(n, random.randint(1, max(1, n // 2)), random.randint(1, 6), random.randint(1, 6))
    print(*[random.randint(1, n) for _ in range(n)])
