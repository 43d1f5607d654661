import random
random.seed(int(input()))
n, m = random.randint(3, 6), random.randint(3, 6)
g = [[random.choice('AAABC') for _ in range(m)] for _ in range(n)]
if random.random() < 0.6:
    i, j = random.randint(0, n - 3), random.randint(0, m - 3)
    g = [[random.choice('ABC') for _ in range(m)] for _ in range(n)]
    for a in range(3):
        for b in range(3):
            g[i + a][j + b] = 'A' if (a, b) != (1, 1) else 'B'
print(n, m)
for r in g:
    print(''.join(r))
