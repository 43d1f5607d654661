import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 6, 10**9]))
print(n, random.choice([random.randint(1, n), n // 2 + 1, max(1, n // 2)]))
