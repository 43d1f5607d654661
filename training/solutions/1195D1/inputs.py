import random
random.seed(int(input()))
n = random.randint(1, 5)
k = random.randint(1, 5)
print(n)
print(*[random.randint(10 ** (k - 1), 10 ** k - 1) for _ in range(n)])
