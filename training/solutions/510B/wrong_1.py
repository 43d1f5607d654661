n, m = map(int, input().split())
g = [input().strip() for _ in range(n)]
ok = False
for i in range(n - 1):
    for j in range(m - 1):
        if g[i][j] == g[i + 1][j] == g[i][j + 1] == g[i + 1][j + 1]:
            ok = True
print("Yes" if ok else "No")
