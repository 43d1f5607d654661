import random
random.seed(int(input()))
print(random.randint(1, 10 ** random.randint(1, 7)))
