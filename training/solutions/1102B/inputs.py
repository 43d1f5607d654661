import random
random.seed(int(input()))
n = random.randint(2, 8)
k = random.randint(1, n)
print(n, k)
print(*[random.randint(1, 5) for _ in range(n)])
