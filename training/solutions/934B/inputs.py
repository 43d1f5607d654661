import random
random.seed(int(input()))
print(random.choice([random.randint(1, 10), random.randint(1, 40), random.randint(17, 38), 36, random.randint(37, 10 ** 6)]))
