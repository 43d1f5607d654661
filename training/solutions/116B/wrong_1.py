n, m = map(int, input().split())
a = [input() for _ in range(n)]
r = 0
for i in range(n):
    for j in range(m):
        if a[i][j] == "W":
            for x, y in ((i + 1, j), (i - 1, j), (i, j - 1)):
                if 0 <= x < n and 0 <= y < m and a[x][y] == "P":
                    r += 1
                    break
print(r)
