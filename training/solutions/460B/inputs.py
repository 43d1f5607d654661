import random
random.seed(int(input()))
print(random.choice([1, 2, 3, 4, 5, 5]), random.choice([random.randint(1, 20), random.randint(1, 10000)]), random.randint(-10000, 10000))
