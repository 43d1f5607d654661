import random
random.seed(int(input()))
n = 2 * random.randint(1, random.choice([8, 50000]))
print(n, random.randint(1, n))
