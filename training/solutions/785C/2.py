n, m = map(int, input().split())
if m >= n:
    print(n)
else:
    lo, hi = 0, 2 * 10 ** 9
    while lo < hi:
        k = (lo + hi) // 2
        if k * (k + 1) // 2 >= n - m:
            hi = k
        else:
            lo = k + 1
    print(m + lo)
