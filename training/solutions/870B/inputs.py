import random
random.seed(int(input()))
n = random.randint(1, 8)
k = min(n, random.randint(1, 4))
if random.random() < 0.2:
    k = n
m = random.choice([3, 20, 10**9])
print(n, k)
print(*[random.randint(-m, m) for _ in range(n)])
