import sys
from math import hypot
d = list(map(int, sys.stdin.read().split()))
a, b, n = d[:3]
best = 1e9
for i in range(3, len(d), 3):
    t = hypot(d[i] - a, d[i + 1] - b) / d[i + 2]
    if t < best:
        best = t
print("%.10f" % best)
