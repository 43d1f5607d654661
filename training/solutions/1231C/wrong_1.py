n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
for i in range(n - 1, -1, -1):
    for j in range(m - 1, -1, -1):
        if a[i][j] == 0:
            a[i][j] = a[i][j + 1] - 1
ok = all(a[i][j] < a[i][j + 1] for i in range(n) for j in range(m - 1))
ok = ok and all(a[i][j] < a[i + 1][j] for i in range(n - 1) for j in range(m))
print(sum(map(sum, a)) if ok else -1)
