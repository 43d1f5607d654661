import random
random.seed(int(input()))
n = random.randint(2, random.choice([9, 5000]))
print(n, random.randint(1, n))
