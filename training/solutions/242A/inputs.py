import random
random.seed(int(input()))
x, y = random.randint(1, 8), random.randint(1, 8)
print(x, y, random.randint(1, x), random.randint(1, y))
