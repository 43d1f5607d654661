import random
random.seed(int(input()))
n = random.randint(4, 10)
m = random.randint(1, 6)
print(n, m, random.randint(5, n + m))
