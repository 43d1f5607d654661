import random
random.seed(int(input()))
n = random.randint(1, 12)
print(n, random.randint(2 * n, 5 * n))
