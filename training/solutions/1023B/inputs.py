import random
random.seed(int(input()))
n = random.randint(1, random.choice([10, 10**14]))
print(n, random.randint(1, min(10**14, 2 * n + 3)))
