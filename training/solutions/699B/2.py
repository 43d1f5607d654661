n, m = map(int, input().split())
rows = [0] * n
cols = [0] * m
g = []
for i in range(n):
    g.append(input())
    for j, c in enumerate(g[i]):
        if c == "*":
            rows[i] += 1
            cols[j] += 1
best = (-1, 0, 0)
for i in range(n):
    for j in range(m):
        v = rows[i] + cols[j]
        if g[i][j] == "*":
            v -= 1
        best = max(best, (v, i + 1, j + 1))
if best[0] == sum(rows):
    print("YES")
    print(best[1], best[2])
else:
    print("NO")
