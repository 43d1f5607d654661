import random
random.seed(int(input()))
n, m = random.randint(1, 8), random.randint(1, 6)
k = random.choice([3, 10, 10**9])
print(n, m)
print(*[random.randint(-k, k) for _ in range(n)])
print(*[random.randint(-k, k) for _ in range(m)])
