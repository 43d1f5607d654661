from math import gcd
from bisect import bisect_right
a, b = map(int, input().split())
g = gcd(a, b)
d = set()
i = 1
while i * i <= g:
    if g % i == 0:
        d.add(i)
        d.add(g // i)
    i += 1
d = sorted(d)
for _ in range(int(input())):
    l, h = map(int, input().split())
    x = d[bisect_right(d, h) - 1]
    print(x if x >= l else -1)
