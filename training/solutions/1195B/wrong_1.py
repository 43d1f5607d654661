n, k = map(int, input().split())
lo, hi = 0, n
while lo < hi:
    m = (lo + hi) // 2
    if m * (m + 1) // 2 - n + m > k:
        hi = m
    else:
        lo = m + 1
print(n - lo)
