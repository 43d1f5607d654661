import random
random.seed(int(input()))
print(random.choice([random.randint(1, 40), 2 ** random.randint(0, 3)]), random.choice([2, 3, 4, 5, 10 ** 9]))
