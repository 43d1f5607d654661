t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    lo, hi, m = 10 ** 9, 0, 0
    for x, y in zip(a, a[1:]):
        if min(x, y) >= 0:
            m = max(m, abs(x - y))
        elif max(x, y) >= 0:
            v = max(x, y)
            lo = min(lo, v)
            hi = max(hi, v)
    if lo > hi:
        print(0, 42)
    else:
        print(max(m, (hi - lo + 1) // 2), (lo + hi) // 2)
