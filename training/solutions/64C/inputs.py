import random
random.seed(int(input()))
n, m = random.randint(1, 6), random.randint(1, 6)
print(n, m, random.randint(1, n * m))
