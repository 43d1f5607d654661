import sys
from itertools import product
a, b, c, d, e, f = map(int, sys.stdin.read().split())
r = product([(a, b), (b, a)], [(c, d), (d, c)], [(e, f), (f, e)])
ok = any(p[0] >= q[0] + s[0] and p[1] >= max(q[1], s[1]) for p, q, s in r)
print("YES" if ok else "NO")
