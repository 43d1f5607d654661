import random
random.seed(int(input()))
print(random.randint(1, 2000), random.randint(1, 120), random.randint(1, 3))
