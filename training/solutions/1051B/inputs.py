import random
random.seed(int(input()))
l = random.randint(1, random.choice([10, 1000, 10**18 - 50]))
print(l, l + 2 * random.randint(0, 12) + 1)
