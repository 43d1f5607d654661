import random
random.seed(int(input()))
m = random.choice([3, 10, 100, 10**18])
n = random.randint(1, m)
print(n, random.choice([1, random.randint(1, n), n]))
