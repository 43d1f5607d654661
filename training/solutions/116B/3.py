n, m = map(int, input().split())
a = [input().strip() for i in range(n)]
ans = 0
for i in range(n):
    for j in range(m):
        if a[i][j] != "W":
            continue
        ok = False
        if i > 0 and a[i - 1][j] == "P":
            ok = True
        if i < n - 1 and a[i + 1][j] == "P":
            ok = True
        if j > 0 and a[i][j - 1] == "P":
            ok = True
        if j < m - 1 and a[i][j + 1] == "P":
            ok = True
        if ok:
            ans += 1
print(ans)
