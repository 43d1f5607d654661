n, m = map(int, input().split())
g = [input() for _ in range(n)]
row = [r.count("*") for r in g]
col = [c.count("*") for c in zip(*g)]
i = row.index(max(row))
j = col.index(max(col))
if row[i] + col[j] - (g[i][j] == "*") == sum(row):
    print("YES")
    print(i + 1, j + 1)
else:
    print("NO")
