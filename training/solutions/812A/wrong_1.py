a = [list(map(int, input().split())) for i in range(4)]
ok = True
for i in range(4):
    l, s, r, p = a[i]
    if p and (l or s or r):
        ok = False
    if r and a[i - 1][3] or s and a[i - 2][3] or l and a[i - 3][3]:
        ok = False
print("NO" if ok else "YES")
