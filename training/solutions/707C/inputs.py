import random
random.seed(int(input()))
print(random.choice([random.randint(1, 10), random.randint(1, 100), random.randint(1, 10 ** 9)]))
