import random
random.seed(int(input()))
print(random.randint(5, 60), random.randint(1, 8), random.randint(1, 8), random.randint(1, 9), random.randint(1, 9))
