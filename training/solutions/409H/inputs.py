import random
random.seed(int(input()))
print(random.randint(0, 1000), random.randint(0, 1000))
