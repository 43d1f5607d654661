import random
random.seed(int(input()))
m = random.choice([20, 1000, 10 ** 18])
print(random.randint(1, m), random.randint(1, m))
