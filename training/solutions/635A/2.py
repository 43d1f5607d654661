r, c, n, k = map(int, input().split())
s = [[0] * (c + 1) for _ in range(r + 1)]
for _ in range(n):
    x, y = map(int, input().split())
    s[x][y] = 1
for i in range(1, r + 1):
    for j in range(1, c + 1):
        s[i][j] += s[i - 1][j] + s[i][j - 1] - s[i - 1][j - 1]
ans = 0
for i in range(1, r + 1):
    for j in range(1, c + 1):
        for x in range(i):
            for y in range(j):
                if s[i][j] - s[x][j] - s[i][y] + s[x][y] >= k:
                    ans += 1
print(ans)
