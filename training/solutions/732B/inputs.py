import random
random.seed(int(input()))
n = random.randint(1, 8)
k = random.choice([1, 5, 10, 500])
print(n, k)
print(*[random.randint(0, k) * random.randint(0, 1) for _ in range(n)])
