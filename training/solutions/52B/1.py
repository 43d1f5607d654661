n, m = map(int, input().split())
g = [input() for _ in range(n)]
row = [s.count('*') for s in g]
col = [c.count('*') for c in zip(*g)]
ans = 0
for i in range(n):
    for j in range(m):
        if g[i][j] == '*':
            ans += (row[i] - 1) * (col[j] - 1)
print(ans)
