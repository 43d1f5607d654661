import random
random.seed(int(input()))
print(random.choice([random.randint(0, 20), random.randint(0, 10 ** 9)]))
