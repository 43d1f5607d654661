h, w = map(int, input().split())
r = list(map(int, input().split()))
c = list(map(int, input().split()))
g = [[-1] * (w + 1) for _ in range(h + 1)]
for i in range(h):
    for j in range(r[i]):
        g[i][j] = 1
    g[i][r[i]] = 0
ok = True
for j in range(w):
    for i in range(c[j]):
        if g[i][j] == 0:
            ok = False
        g[i][j] = 1
    if c[j] < h and g[c[j]][j] == 1:
        ok = False
    g[c[j]][j] = 0
free = sum(row[:w].count(-1) for row in g[:h])
print(pow(2, free, 10 ** 9 + 7) if ok else 0)
