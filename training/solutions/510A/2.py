n, m = map(int, input().split())
g = [["."] * m for _ in range(n)]
side = m - 1
for i in range(n):
    if i % 2 == 0:
        g[i] = ["#"] * m
    else:
        g[i][side] = "#"
        side = m - 1 - side
print("\n".join("".join(r) for r in g))
