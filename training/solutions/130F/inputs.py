import random
random.seed(int(input()))
print(random.randint(2, 250))
