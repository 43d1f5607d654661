import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n, random.randint(max(0, n // 2 - 1), n // 2 + 6))
