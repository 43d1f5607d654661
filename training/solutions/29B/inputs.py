import random
random.seed(int(input()))
l = random.randint(2, 40)
print(l, random.randint(1, l - 1), random.randint(1, 4), random.randint(1, 4), random.randint(1, 4))
