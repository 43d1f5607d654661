import random
random.seed(int(input()))
n = random.randint(2, random.choice([6, 1000]))
print(n, random.choice([0, random.randint(0, n), random.randint(0, n)]))
