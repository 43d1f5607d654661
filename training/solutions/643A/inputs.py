import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
k = random.randint(1, n)
print(*[random.randint(1, k) for _ in range(n)])
