import random
random.seed(int(input()))
n = random.randint(1, random.choice([10, 1000, 10**9]))
print(n, random.randint(1, n))
