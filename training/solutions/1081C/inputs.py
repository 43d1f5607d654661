import random
random.seed(int(input()))
n = random.randint(1, 12)
print(n, random.randint(1, 6), random.randint(0, n - 1))
