import random
random.seed(int(input()))
n = random.randint(1, random.choice([5, 20, 60]))
k = random.randint(0, random.choice([2, 6, 60, 1000]))
print(n, k)
