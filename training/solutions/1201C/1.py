n, k = map(int, input().split())
a = sorted(map(int, input().split()))[n // 2:]
lo, hi = a[0], a[0] + k
while lo < hi:
    m = (lo + hi + 1) // 2
    if sum(m - x for x in a if x < m) <= k:
        lo = m
    else:
        hi = m - 1
print(lo)
