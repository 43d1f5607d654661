h, w = map(int, input().split())
a = [input().strip() for _ in range(h)]
ok = False
for i in range(1, h - 1):
    for j in range(1, w - 1):
        if a[i][j] == a[i - 1][j] == a[i + 1][j] == a[i][j - 1] == a[i][j + 1] == "*":
            ok = True
print("YES" if ok else "NO")
