r, x, y, p, q = map(int, input().split())
dist = (p - x) ** 2 + (q - y) ** 2
lo, hi = 0, 10 ** 6
while lo < hi:
    mid = (lo + hi) // 2
    if mid * mid * 4 * r * r >= dist:
        hi = mid
    else:
        lo = mid + 1
print(lo)
