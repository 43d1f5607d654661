import random
random.seed(int(input()))
v = random.randint(1, 6)
print(random.randint(1, 60), v, random.randint(v, 10), random.randint(0, 3), random.randint(0, v - 1))
