import random
random.seed(int(input()))
m = random.choice([3, 10, 100000])
n = random.randint(1, m)
print(n, random.randint(1, random.choice([n, n // 2 + 1, 100000])))
