import random
random.seed(int(input()))
t = random.randint(2, 6)
print(t)
for _ in range(t):
    n = random.randint(1, 6)
    p = list(range(1, n + 1))
    cuts = sorted(random.sample(range(n + 1), random.randint(0, min(n, 3))))
    parts = [p[i:j] for i, j in zip([0] + cuts, cuts + [n])]
    p = sum(parts[::-1], [])
    if random.random() < 0.5:
        i, j = random.randrange(n), random.randrange(n)
        p[i], p[j] = p[j], p[i]
    print(n)
    print(*p)
