import sys
from itertools import accumulate
n, s = sys.stdin.read().split()
p = [0] + list(accumulate(1 if c == "(" else -1 for c in s))
if p[-1] != 0:
    print(-1)
else:
    print(sum(x < 0 or y < 0 for x, y in zip(p, p[1:])))
