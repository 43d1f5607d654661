import random
random.seed(int(input()))
n, b = random.randint(1, 10), random.randint(1, 6)
print(n, b, random.randint(b, 12))
print(*[random.randint(1, b + 2) for _ in range(n)])
