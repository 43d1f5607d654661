import random
random.seed(int(input()))
print(random.randint(1, 12), random.randint(1, 8))
