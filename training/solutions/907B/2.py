g = [input().split() for _ in range(11)]
x, y = map(int, input().split())
g = [row for row in g if row]
bx, by = (x - 1) % 3, (y - 1) % 3
block = range(3 * bx, 3 * bx + 3)
if any('.' in g[i][by] for i in block):
    for i in block:
        g[i][by] = g[i][by].replace('.', '!')
else:
    g = [[s.replace('.', '!') for s in row] for row in g]
for i, row in enumerate(g):
    if i in (3, 6):
        print()
    print(*row)
