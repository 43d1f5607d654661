import random
random.seed(int(input()))
n, m = random.randint(1, 4), random.randint(1, 4)
g = [["."] * m for _ in range(n)]
i, j = random.randrange(n), random.randrange(m)
for a in range(n):
    for b in range(m):
        if (a == i or b == j) and random.random() < 0.5:
            g[a][b] = "*"
if random.random() < 0.4:
    g[random.randrange(n)][random.randrange(m)] = "*"
print(n, m)
for r in g:
    print("".join(r))
