import random
random.seed(int(input()))
n, m = random.randint(0, 15), random.randint(0, 12)
print(n, max(m, 1))
