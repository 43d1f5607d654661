import random
random.seed(int(input()))
print(random.randrange(1, 41, 2))
