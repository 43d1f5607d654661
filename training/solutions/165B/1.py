n, k = map(int, input().split())
lo, hi = 1, n
while lo < hi:
    v = (lo + hi) // 2
    total, x = 0, v
    while x:
        total += x
        x //= k
    if total >= n:
        hi = v
    else:
        lo = v + 1
print(lo)
