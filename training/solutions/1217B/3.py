import sys
from math import ceil

it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    n, x = next(it), next(it)
    d, g = [], []
    for _ in range(n):
        d.append(next(it))
        g.append(d[-1] - next(it))
    left = max(0, x - max(d))
    if left and max(g) <= 0:
        print(-1)
    else:
        print(1 + (ceil(left / max(g)) if left else 0))
