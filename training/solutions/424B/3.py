n, s = map(int, input().split())
a = [list(map(int, input().split())) for i in range(n)]
lo, hi = 0, 2 * 10**8 + 1
while lo < hi:
    m = (lo + hi) // 2
    if s + sum(k for x, y, k in a if x * x + y * y <= m) >= 10**6:
        hi = m
    else:
        lo = m + 1
print(lo ** 0.5 if lo <= 2 * 10**8 else -1)
