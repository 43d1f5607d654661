n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
b = [list(map(int, input().split())) for _ in range(n)]
ok = True
for i in range(n):
    for j in range(1, m):
        if min(a[i][j], b[i][j]) <= min(a[i][j - 1], b[i][j - 1]):
            ok = False
print("Possible" if ok else "Impossible")
