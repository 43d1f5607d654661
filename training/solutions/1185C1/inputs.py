import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([3, 10, 20, 100])
k = random.choice([m, m, max(1, m // 2), max(1, m // 4)])
print(n, m)
print(*[random.randint(1, k) for _ in range(n)])
