import random
random.seed(int(input()))
while True:
    g = [["."] * 10 for _ in range(10)]
    dx, dy = random.choice([(0, 1), (1, 0), (1, 1), (1, -1), (1, -1)])
    x, y = random.randint(0, 9 - 4 * dx), random.randint(0 if dy >= 0 else 4, 9 - 4 * max(dy, 0))
    for k in random.sample(range(5), random.choice([4, 4, 4, 3])):
        g[x + k * dx][y + k * dy] = "X"
    free = [(i, j) for i in range(10) for j in range(10) if g[i][j] == "."]
    k = sum(r.count("X") for r in g)
    p = random.sample(free, k + 4)
    for i, (a, b) in enumerate(p):
        g[a][b] = "O" if i < k + 2 else "X"
    five = 0
    for i in range(10):
        for j in range(10):
            for a, b in ((0, 1), (1, 0), (1, 1), (1, -1)):
                if i + 4 * a < 10 and 0 <= j + 4 * b < 10:
                    s = {g[i + q * a][j + q * b] for q in range(5)}
                    five += len(s) == 1 and s != {"."}
    if not five:
        break
for r in g:
    print("".join(r))
