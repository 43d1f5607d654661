import random
random.seed(int(input()))
n = random.randint(1, random.choice([50, 10**9, 10**18]))
print(n, random.choice([random.randint(1, min(n, 5)), random.randint(1, n)]))
