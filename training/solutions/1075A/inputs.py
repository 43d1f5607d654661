import random
random.seed(int(input()))
n = random.randint(2, random.choice([6, 100, 10**18]))
x = random.randint(1, n)
print(n)
print(x, random.choice([n + 1 - x, random.randint(1, n)]))
