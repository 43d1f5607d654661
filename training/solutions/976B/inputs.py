import random
random.seed(int(input()))
n, m = 2 * random.randint(1, random.choice([3, 5 * 10**8])), random.randint(2, random.choice([6, 10**9]))
print(n, m, random.randint(0, random.choice([n, n * m - 1])))
