import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(n, 40), random.randint(1, n))
