import random
random.seed(int(input()))
print(random.randint(1, 9), random.randint(1, 9))
