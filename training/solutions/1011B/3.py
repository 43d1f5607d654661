import sys
n, m, *a = map(int, sys.stdin.read().split())
d = {}
for x in a:
    d[x] = d.get(x, 0) + 1
lo, hi = 0, 101
while hi - lo > 1:
    mid = (lo + hi) // 2
    k = 0
    for x in d:
        k += d[x] // mid
    if k >= n:
        lo = mid
    else:
        hi = mid
print(lo)
