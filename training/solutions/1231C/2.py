n, m = map(int, input().split())
a = []
for i in range(n):
    a.append(list(map(int, input().split())))
ans = 0
for i in range(n - 1, -1, -1):
    for j in range(m - 1, -1, -1):
        top = 10 ** 9
        if i + 1 < n:
            top = min(top, a[i + 1][j] - 1)
        if j + 1 < m:
            top = min(top, a[i][j + 1] - 1)
        if a[i][j] == 0:
            a[i][j] = top
        if a[i][j] > top:
            ans = -10 ** 12
        ans += a[i][j]
print(ans if ans > 0 else -1)
