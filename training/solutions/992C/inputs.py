import random
random.seed(int(input()))
print(random.choice([0, 0, random.randint(1, 20), random.randint(1, 10 ** 18)]), random.choice([random.randint(0, 6), random.randint(1, 10 ** 18)]))
