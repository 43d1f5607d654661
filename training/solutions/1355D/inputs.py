import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(n, 3 * n + 1))
