import sys
from collections import Counter
c = Counter(map(int, sys.stdin.read().split()[1:]))
out = []
for g in (1, 2, 4), (1, 2, 6), (1, 3, 6):
    k = min(c[x] for x in g)
    for x in g:
        c[x] -= k
    out += [g] * k
if any(c.values()):
    print(-1)
else:
    for g in out:
        print(*g)
