import random
random.seed(int(input()))
print(random.choice([random.randint(1, 10**4), random.randint(1, 300) ** 2, random.randint(1, 10**9)]))
