import random
random.seed(int(input()))
print(random.randint(-10, 10), random.randint(-10, 10), random.randint(-3, 3))
