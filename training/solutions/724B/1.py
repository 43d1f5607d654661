n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
ok = False
for i in range(m):
    for j in range(i, m):
        good = True
        for r in a:
            b = r[:]
            b[i], b[j] = b[j], b[i]
            if sum(b[k] != k + 1 for k in range(m)) > 2:
                good = False
        if good:
            ok = True
print("YES" if ok else "NO")
