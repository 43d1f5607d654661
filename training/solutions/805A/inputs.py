import random
random.seed(int(input()))
l = random.randint(2, random.choice([6, 100, 10**9 - 10]))
print(l, l + random.choice([0, 1, 2, 3, 10]))
