import random
random.seed(int(input()))
n = random.randint(1, random.choice([9, 10**9]))
k = random.randint(1, n)
print(n, k, random.randint(1, n + k - 1))
