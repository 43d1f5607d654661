import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
print(*[random.randint(i, min(n, i + 2)) for i in range(1, n + 1)])
