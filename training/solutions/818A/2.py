n, k = map(int, input().split())
lo, hi = 0, n
while lo < hi:
    m = (lo + hi + 1) // 2
    if m * (k + 1) * 2 <= n:
        lo = m
    else:
        hi = m - 1
print(lo, lo * k, n - lo - lo * k)
