m, n = map(int, input().split())
b = [list(map(int, input().split())) for _ in range(m)]
r = [min(x) for x in b]
c = [min(x) for x in zip(*b)]
ok = True
for i in range(m):
    for j in range(n):
        if b[i][j] > max(r[i], c[j]):
            ok = False
if ok:
    print("YES")
    for i in range(m):
        print(*[r[i] * c[j] for j in range(n)])
else:
    print("NO")
