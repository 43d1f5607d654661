n, m, k = map(int, input().split())
a = [[0] * (m + 2) for _ in range(n + 2)]
ans = 0
for t in range(1, k + 1):
    i, j = map(int, input().split())
    a[i][j] = 1
    if ans == 0:
        for x in (i - 1, i):
            for y in (j - 1, j):
                if a[x][y] + a[x + 1][y] + a[x][y + 1] + a[x + 1][y + 1] == 4:
                    ans = t
print(ans)
