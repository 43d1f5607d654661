import random
random.seed(int(input()))
n = random.randint(1, random.choice([9, 100000]))
k = random.randint(1, 1000)
print(n, random.choice([n * k, random.randint(1, 10**9), random.randint(1, 50)]))
