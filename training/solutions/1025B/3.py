import sys
from math import gcd
t = list(map(int, sys.stdin.read().split()))[1:]
g = 0
for i in range(0, len(t), 2):
    g = gcd(g, t[i] * t[i + 1])
ans = g
for x in t:
    d = gcd(ans, x)
    if d > 1:
        ans = d
print(ans if ans > 1 else -1)
