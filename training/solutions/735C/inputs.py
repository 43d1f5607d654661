import random
random.seed(int(input()))
print(random.randint(2, 10 ** random.randint(1, 12)))
