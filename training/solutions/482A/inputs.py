import random
random.seed(int(input()))
n = random.randint(2, random.choice([4, 8, 30]))
print(n, random.choice([1, n - 1, random.randint(1, n - 1)]))
