import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for _ in range(t):
    n = random.randint(1, 5)
    b = random.sample(range(1, 2 * n + 1), n)
    if random.random() < 0.6:
        p = list(range(1, 2 * n + 1))
        random.shuffle(p)
        b = [min(p[i], p[i + 1]) for i in range(0, 2 * n, 2)]
    print(n)
    print(*b)
