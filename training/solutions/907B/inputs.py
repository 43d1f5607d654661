import random
random.seed(int(input()))
g = [[random.choice('xo..') for _ in range(9)] for _ in range(9)]
x, y = random.randint(1, 9), random.randint(1, 9)
if random.random() < 0.6:
    for i in range(3):
        for j in range(3):
            g[(x - 1) % 3 * 3 + i][(y - 1) % 3 * 3 + j] = random.choice('xo')
g[x - 1][y - 1] = random.choice('xo')
if not any('.' in r for r in g):
    g[x % 9][y % 9] = '.'
for i in range(9):
    s = ''.join(g[i])
    print(s[:3], s[3:6], s[6:])
    if i in (2, 5):
        print()
print(x, y)
