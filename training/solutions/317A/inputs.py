import random
random.seed(int(input()))
print(random.randint(-30, 6), random.randint(-2, 8), random.randint(-5, 60))
