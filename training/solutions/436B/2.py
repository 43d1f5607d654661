n, m, k = map(int, input().split())
g = [input() for _ in range(n)]
res = []
for j in range(m):
    seen = 0
    for i in range(1, n):
        if j + i < m and g[i][j + i] == 'L':
            seen += 1
        if j >= i and g[i][j - i] == 'R':
            seen += 1
        if 2 * i < n and g[2 * i][j] == 'U':
            seen += 1
    res.append(seen)
print(*res)
