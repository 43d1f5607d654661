import sys
from math import hypot
n, s, *a = map(int, sys.stdin.read().split())
b = sorted((hypot(x, y), k) for x, y, k in zip(a[::3], a[1::3], a[2::3]))
i = 0
while i < n and s < 1000000:
    s += b[i][1]
    i += 1
print("%.7f" % b[i - 1][0] if s >= 1000000 else -1)
