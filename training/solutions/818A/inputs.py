import random
random.seed(int(input()))
n = random.randint(1, random.choice([50, 10**6, 10**12]))
print(n, random.choice([random.randint(1, 10), random.randint(1, n)]))
