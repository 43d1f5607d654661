import random
random.seed(int(input()))
print(random.randint(1, 8), random.randint(1, 5), random.randint(1, 9))
