import random
random.seed(int(input()))
print(random.randint(3, 60))
