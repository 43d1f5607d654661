import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(2, 8)
    k = random.randint(1, n - 1)
    print(n, k, random.randint(0, min(5, k)))
    print(*[random.randint(1, 12) for _ in range(n)])
