def good(d, g, b):
    return d // (g + b) * g + min(g, d % (g + b))

for _ in range(int(input())):
    n, g, b = map(int, input().split())
    lo, hi = n, 10 ** 19
    while lo < hi:
        mid = (lo + hi) // 2
        if good(mid, g, b) * 2 >= n:
            hi = mid
        else:
            lo = mid + 1
    print(lo)
