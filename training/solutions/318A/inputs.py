import random
random.seed(int(input()))
n = random.randint(1, random.choice([9, 20, 10**12]))
print(n, random.randint(1, n))
