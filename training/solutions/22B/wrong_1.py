n, m = map(int, input().split())
g = [input() for _ in range(n)]
best = 0
for i in range(n):
    for j in range(m):
        k = j
        while k < m and g[i][k] == "0":
            k += 1
        h = i
        while k > j and h < n and g[h][j:k] == "0" * (k - j):
            h += 1
        if k > j:
            best = max(best, 2 * (k - j + h - i))
print(best)
