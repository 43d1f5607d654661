import random
random.seed(int(input()))
m = random.randint(1, 6)
print(m, random.randint(0, 9 * m + 2))
