import random
random.seed(int(input()))
n = random.randint(1, 8)
k = random.randint(1, n)
print(n, k)
print(*[random.randint(1, k) for _ in range(n)])
print(*[random.randint(1, 12) for _ in range(n)])
