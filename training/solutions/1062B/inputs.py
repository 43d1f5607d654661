import random
random.seed(int(input()))
print(random.choice([random.randint(1, 60), 2 ** random.randint(0, 10), random.randint(2, 30) ** 2, 2 ** random.randint(1, 5) * 3 ** random.randint(0, 4)]))
