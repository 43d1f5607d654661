import random
random.seed(int(input()))
n = random.choice([random.randint(1, 8), random.randint(1, 300), 2 * random.randint(0, 30) + 1])
print(n)
