import sys
from itertools import groupby

it = iter(map(int, sys.stdin.read().split()))
n, m, q = next(it), next(it), next(it)
a = [[next(it) for _ in range(m)] for _ in range(n)]
f = lambda r: max([len(list(v)) for k, v in groupby(r) if k], default=0)
s = list(map(f, a))
for _ in range(q):
    i, j = next(it) - 1, next(it) - 1
    a[i][j] = 1 - a[i][j]
    s[i] = f(a[i])
    print(max(s))
