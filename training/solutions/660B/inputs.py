import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(1, 4 * n))
