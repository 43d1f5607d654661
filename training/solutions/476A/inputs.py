import random
random.seed(int(input()))
print(random.randint(1, random.choice([20, 10000])), random.randint(2, 10))
