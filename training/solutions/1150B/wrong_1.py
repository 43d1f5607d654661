n = int(input())
a = [list(input()) for _ in range(n)]
ok = True
for i in range(n):
    for j in range(n):
        if a[i][j] == ".":
            for x, y in ((0, 0), (1, -1), (1, 0), (1, 1), (2, 0)):
                if i + x < n and 0 <= j + y <= n and a[i + x][j + y] == ".":
                    a[i + x][j + y] = "#"
                else:
                    ok = False
print("YES" if ok else "NO")
