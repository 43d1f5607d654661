n = int(input())
a = [list(input()) for _ in range(n)]
ok = True
for i in range(n):
    for j in range(n):
        if a[i][j] == "#":
            if i + 2 < n and 0 < j < n - 1 and a[i + 1][j - 1] == a[i + 1][j] == a[i + 1][j + 1] == a[i + 2][j] == "#":
                a[i + 1][j - 1] = a[i + 1][j] = a[i + 1][j + 1] = a[i + 2][j] = "."
            else:
                ok = False
print("YES" if ok else "NO")
