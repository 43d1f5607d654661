import random
random.seed(int(input()))
n = 2 * random.randint(1, 6)
print(n)
print(*random.sample(range(1, n + 1), n // 2))
