n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
b = [list(map(int, input().split())) for _ in range(n)]
for i in range(n):
    for j in range(m):
        if a[i][j] > b[i][j]:
            a[i][j], b[i][j] = b[i][j], a[i][j]
ok = True
for g in (a, b):
    for i in range(n):
        for j in range(m):
            if i and g[i][j] <= g[i - 1][j] or j and g[i][j] <= g[i][j - 1]:
                ok = False
print("Possible" if ok else "Impossible")
