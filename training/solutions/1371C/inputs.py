import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    k = random.choice([2, 5, 5, 10**18])
    while True:
        a, b, n, m = [random.randint(0, k) for _ in range(4)]
        if random.random() < 0.4:
            m = min(a, b, m)
            n = min(k, max(0, a + b - m + random.randint(-1, 1)))
        if n + m:
            break
    print(a, b, n, m)
