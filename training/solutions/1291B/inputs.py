import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    n = random.randint(1, 8)
    k = random.randint(0, n)
    m = random.choice([0, 1, 10 ** 9])
    a = [min(i, n - 1 - i) + random.randint(0, m) for i in range(n)]
    if k < n:
        a[k] = max(0, a[k] + random.choice([-1, 0, 1]))
    print(n)
    print(*a)
