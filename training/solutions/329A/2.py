n = int(input())
g = [input() for _ in range(n)]
by_row = {}
by_col = {}
for i in range(n):
    for j in range(n):
        if g[i][j] == ".":
            by_row[i] = (i + 1, j + 1)
            by_col[j] = (i + 1, j + 1)
if len(by_row) == n:
    ans = by_row.values()
elif len(by_col) == n:
    ans = by_col.values()
else:
    ans = [[-1]]
for p in ans:
    print(*p)
