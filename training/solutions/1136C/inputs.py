import random
random.seed(int(input()))
n, m = random.randint(1, 3), random.randint(2, 3)
a = [[random.randint(1, 4) for _ in range(m)] for _ in range(n)]
b = [[0] * m for _ in range(n)]
for s in range(n + m):
    cells = [(i, s - i) for i in range(n) if 0 <= s - i < m]
    v = [a[i][j] for i, j in cells]
    random.shuffle(v)
    for (i, j), x in zip(cells, v):
        b[i][j] = x
if random.random() < 0.5:
    b = [r[::-1] for r in b[::-1]]
print(n, m)
for r in a + b:
    print(*r)
