import random
random.seed(int(input()))
a, b = random.randint(0, 8), random.randint(0, 8)
print(a, b, random.randint(0, min(a, b) + random.randint(0, 3)), random.randint(0, 20))
