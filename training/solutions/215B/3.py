import sys
from math import sqrt
d = list(map(int, sys.stdin.read().split()))
v = []
i = 0
for f in (max, max, min):
    n = d[i]
    v.append(f(d[i + 1:i + 1 + n]))
    i += n + 1
r, p, q = v
a, b = d[i], d[i + 1]
print(r / sqrt(1 + a * q / (b * p)))
