import random
random.seed(int(input()))
l = random.randint(1, random.choice([3, 10, 1000, 10 ** 18 - 50]))
print(l, l + random.choice([0, 1, 2, 2, 3, 3, 4, random.randint(0, 50)]))
