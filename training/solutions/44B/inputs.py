import random
random.seed(int(input()))
print(random.randint(1, 12), random.randint(0, 9), random.randint(0, 6), random.randint(0, 5))
