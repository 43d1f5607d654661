import random
random.seed(int(input()))
n = random.randint(4, 15)
print(n, random.randint(2, 8), random.randint(1, n // 2), random.randint(1, n // 2))
