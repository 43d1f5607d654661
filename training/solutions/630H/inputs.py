import random
random.seed(int(input()))
print(random.randint(5, 100))
