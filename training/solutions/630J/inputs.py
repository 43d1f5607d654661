import random
random.seed(int(input()))
print(random.choice([random.randint(1, 20000), random.randint(1, 10 ** 18), 2520 * random.randint(1, 9)]))
