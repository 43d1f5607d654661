import sys
from itertools import accumulate
d = list(map(int, sys.stdin.read().split()))
n = d[0]
v = d[1:n + 1]
s = [0, [0, *accumulate(v)], [0, *accumulate(sorted(v))]]
out = []
for i in range(n + 2, len(d), 3):
    t, l, r = d[i:i + 3]
    out.append(s[t][r] - s[t][l - 1])
print("\n".join(map(str, out)))
