q = int(input())
for _ in range(q):
    k, n, a, b = map(int, input().split())
    lo, hi = -1, n
    while lo < hi:
        m = (lo + hi + 1) // 2
        if m * a + (n - m) * b < k:
            lo = m
        else:
            hi = m - 1
    print(lo)
