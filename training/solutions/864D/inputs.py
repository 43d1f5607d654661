import random
random.seed(int(input()))
n = random.randint(2, 8)
print(n)
print(*[random.randint(1, n) for _ in range(n)])
