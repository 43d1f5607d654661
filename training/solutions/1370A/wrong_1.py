import sys
d = list(map(int, sys.stdin.read().split()))
for n in d[1:]:
    lo, hi = 1, n
    while lo < hi:
        g = (lo + hi + 1) // 2
        if 2 * g < n:
            lo = g
        else:
            hi = g - 1
    print(lo)
