import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 12, 30]))
k = random.choice([n, n - 1, 0, random.randint(0, n), random.randint(0, n)])
print(n, k)
