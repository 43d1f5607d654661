import sys
n, m, k, l = [int(t) for t in sys.stdin.readline().split()]
lo, hi = 0, k + l
while lo < hi:
    mid = (lo + hi) // 2
    if mid * m - k >= l:
        hi = mid
    else:
        lo = mid + 1
if lo * m <= n:
    print(lo)
else:
    print(-1)
