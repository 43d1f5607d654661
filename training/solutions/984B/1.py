n, m = map(int, input().split())
a = [input().strip() for _ in range(n)]
ok = True
for i in range(n):
    for j in range(m):
        if a[i][j] != "*":
            l = max(0, j - 1)
            k = sum(r[l:j + 2].count("*") for r in a[max(0, i - 1):i + 2])
            if k != int(a[i][j].replace(".", "0")):
                ok = False
print("YES" if ok else "NO")
