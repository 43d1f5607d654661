import random
random.seed(int(input()))
n, m = random.randint(1, 3), random.randint(2, 5)
print(n, m)
i, j = random.randrange(m), random.randrange(m)
for _ in range(n):
    r = list(range(1, m + 1))
    x, y = random.randrange(m), random.randrange(m)
    r[x], r[y] = r[y], r[x]
    r[i], r[j] = r[j], r[i]
    if random.random() < 0.25:
        random.shuffle(r)
    print(*r)
