import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(1, n * (n + 1) // 2))
print(*random.sample(range(1, 100), n))
