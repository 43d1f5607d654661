import random
random.seed(int(input()))
k = random.randint(2, 4)
n = random.randint(k, 15)
print(n, random.randint(n // 2, n), k)
