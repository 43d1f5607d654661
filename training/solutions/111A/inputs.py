import random
random.seed(int(input()))
n = random.randint(1, 12)
print(n, random.randint(1, 15), random.randint(1, n + 3))
