def cost(x):
    s, p = 0, 1
    while p <= x:
        s += x - p + 1
        p *= 10
    return s

w, m, k = map(int, input().split())
base = cost(m - 1)
lo, hi = 0, w
while lo < hi:
    mid = (lo + hi + 1) // 2
    if (cost(m + mid - 1) - base) * k <= w:
        lo = mid
    else:
        hi = mid - 1
print(lo)
