n, m = map(int, input().split())
g = [input().strip() for _ in range(n)]
out = []
for i in range(n):
    for j in range(m):
        x = g[i][j]
        row = sum(g[i][k] == x for k in range(m))
        col = sum(g[k][j] == x for k in range(n))
        if row + col == 2:
            out.append(x)
print("".join(out))
