n = int(input())
a = [list(input().strip()) for i in range(n)]
for i in range(1, n - 1):
    for j in range(1, n - 1):
        if a[i][j] == "." and a[i - 1][j] == "." and a[i + 1][j] == "." and a[i][j - 1] == "." and a[i][j + 1] == ".":
            a[i][j] = a[i - 1][j] = a[i + 1][j] = a[i][j - 1] = a[i][j + 1] = "#"
ok = True
for i in range(n):
    if "." in a[i]:
        ok = False
if ok:
    print("YES")
else:
    print("NO")
