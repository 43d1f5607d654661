import random
random.seed(int(input()))
print(random.randint(1000, 10000), random.choice([0, random.randint(0, 10**6), random.randint(0, 2 * 10**9), 2 * 10**9]))
