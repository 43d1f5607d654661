import random
random.seed(int(input()))
a = random.randint(1, 14)
print(250 * a, 250 * random.choice([a, random.randint(1, 14)]), random.randint(0, 180), random.randint(0, 180))
