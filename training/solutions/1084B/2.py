n, s = map(int, input().split())
v = list(map(int, input().split()))
lo, hi = -1, min(v)
while lo < hi:
    m = (lo + hi + 1) // 2
    if sum(v) - n * m >= s:
        lo = m
    else:
        hi = m - 1
print(lo)
