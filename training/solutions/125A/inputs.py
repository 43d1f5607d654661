import random
random.seed(int(input()))
print(random.choice([random.randint(1, 10000), 36 * random.randint(1, 50) - 1]))
