import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(1, 80))
print(*[random.randint(1, 20) for _ in range(n)])
