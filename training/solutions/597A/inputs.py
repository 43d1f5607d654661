import random
random.seed(int(input()))
a, b = sorted([random.randint(-20, 20), random.randint(-20, 20)])
print(random.randint(1, 6), a, b)
