n, m, q = map(int, input().split())
ops = [list(map(int, input().split())) for _ in range(q)]
g = [[0] * m for _ in range(n)]
for op in reversed(ops):
    if op[0] == 1:
        r = op[1] - 1
        g[r] = g[r][1:] + g[r][:1]
    elif op[0] == 2:
        c = op[1] - 1
        first = g[0][c]
        for i in range(n - 1):
            g[i][c] = g[i + 1][c]
        g[-1][c] = first
    else:
        g[op[1] - 1][op[2] - 1] = op[3]
for row in g:
    print(*row)
