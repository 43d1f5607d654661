import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(2, 8)
    p = random.sample(range(1, n + 1), n)
    k = random.randint(1, n - 1)
    print(n, k, n - k)
    print(*p[:k])
    print(*p[k:])
