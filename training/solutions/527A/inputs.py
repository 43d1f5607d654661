import random
random.seed(int(input()))
a, b = sorted(random.sample(range(1, random.choice([20, 10 ** 12])), 2))
print(b, a)
