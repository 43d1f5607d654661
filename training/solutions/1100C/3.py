import math
n, r = map(int, input().split())
lo = 0
hi = 1000000
for _ in range(100):
    m = (lo + hi) / 2
    if n * math.asin(m / (m + r)) < math.pi:
        lo = m
    else:
        hi = m
print(lo)
