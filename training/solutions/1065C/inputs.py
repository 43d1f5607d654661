import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(n, n + 4))
print(*[random.randint(1, 9) for _ in range(n)])
