import random
random.seed(int(input()))
n, k = random.randint(2, 7), random.randint(1, 6)
print(n, k, random.randint(max(1, k - 1), k * (n - 1) + 1))
