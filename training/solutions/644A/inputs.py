import random
random.seed(int(input()))
a, b = random.randint(1, 6), random.randint(1, 6)
print(random.randint(1, a * b + 1), a, b)
