import random
random.seed(int(input()))
print(random.randint(0, random.choice([20, 1000, 10**9])))
