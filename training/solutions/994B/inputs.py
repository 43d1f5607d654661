import random
random.seed(int(input()))
n = random.randint(1, 6)
k = random.randint(0, min(n - 1, 3))
print(n, k)
print(*random.sample(range(1, 15), n))
print(*[random.randint(0, 9) for _ in range(n)])
