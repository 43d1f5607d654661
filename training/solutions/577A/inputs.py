import random
random.seed(int(input()))
n = random.randint(1, 30)
print(n, random.choice([random.randint(1, n) * random.randint(1, n), random.randint(1, n) ** 2, random.randint(1, 200)]))
