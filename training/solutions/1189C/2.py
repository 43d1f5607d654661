import sys
from itertools import accumulate
data = list(map(int, sys.stdin.read().split()))
n = data[0]
pref = [0] + list(accumulate(data[1:n + 1]))
rest = data[n + 2:]
out = []
for l, r in zip(rest[::2], rest[1::2]):
    out.append((pref[r] - pref[l - 1]) // 10)
print("\n".join(map(str, out)))
