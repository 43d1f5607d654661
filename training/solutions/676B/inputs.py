import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n, random.randint(0, 4 * n))
