import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 5, 10, 30]))
print(n, random.choice([0, n - 1, random.randint(0, n - 1)]))
