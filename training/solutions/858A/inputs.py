import random
random.seed(int(input()))
print(random.choice([1, 2, 5, 8, 10, 125]) * random.randint(1, 1000), random.randint(0, 8))
