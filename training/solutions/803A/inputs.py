import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n, random.randint(0, n * n + 1))
