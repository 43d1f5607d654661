import random
random.seed(int(input()))
print(random.randint(1, 40))
