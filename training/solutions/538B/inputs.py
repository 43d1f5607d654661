import random
random.seed(int(input()))
print(random.randint(1, random.choice([50, 1000, 10 ** 6])))
