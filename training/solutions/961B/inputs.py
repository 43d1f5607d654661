import random
random.seed(int(input()))
n = random.randint(1, 8)
k = random.randint(1, n)
if random.random() < 0.5:
    k = min(k, 3)
m = random.choice([3, 20, 10000])
print(n, k)
print(*[random.randint(1, m) for _ in range(n)])
print(*[random.randint(0, 1) for _ in range(n)])
