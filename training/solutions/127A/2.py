import sys
from math import hypot
d = list(map(int, sys.stdin.read().split()))
n, k = d[0], d[1]
x = d[2::2]
y = d[3::2]
s = 0.0
for i in range(1, n):
    s += hypot(x[i] - x[i - 1], y[i] - y[i - 1])
print("%.9f" % (s / 50 * k))
