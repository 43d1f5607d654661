import sys
from math import ceil
a = list(map(int, sys.stdin.read().split()))
for i in range(1, len(a), 4):
    n, x, y, d = a[i:i + 4]
    best = -1
    if (y - x) % d == 0:
        best = abs(y - x) // d
    else:
        if y % d == 1 % d:
            best = ceil((x - 1) / d) + y // d
        if (n - y) % d == 0:
            r = ceil((n - x) / d) + (n - y) // d
            if best < 0 or r < best:
                best = r
    print(best)
