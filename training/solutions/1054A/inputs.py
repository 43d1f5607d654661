import random
random.seed(int(input()))
x, y = random.sample(range(1, 12), 2)
print(x, y, random.randint(1, 5), random.randint(1, 15), random.randint(1, 5), random.randint(1, 5))
