na, ma = map(int, input().split())
a = [int(input(), 2) for _ in range(na)]
nb, mb = map(int, input().split())
b = [int(input(), 2) for _ in range(nb)]
best = (0, 0, 0)
for x in range(1 - na, nb):
    lo, hi = max(0, -x), min(na, nb - x)
    for y in range(1 - ma, mb):
        s = mb - ma - y
        f = 0
        for i in range(lo, hi):
            v = a[i] << s if s > 0 else a[i] >> -s
            f += bin(v & b[i + x]).count('1')
        best = max(best, (f, x, y))
print(best[1], best[2])
