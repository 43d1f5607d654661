import random
random.seed(int(input()))
n = random.randint(1, 100)
print(n, random.randint(0, n - 1), random.randint(0, n - 1))
