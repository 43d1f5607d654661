import random
random.seed(int(input()))
print(random.randint(1, 20), random.randint(1, 15), random.randint(1, 5))
