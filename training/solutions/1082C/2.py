import sys
from itertools import accumulate
from collections import defaultdict
v = list(map(int, sys.stdin.read().split()))
by = defaultdict(list)
for s, r in zip(v[2::2], v[3::2]):
    by[s].append(r)
gain = defaultdict(int)
for lst in by.values():
    for k, x in enumerate(accumulate(sorted(lst)[::-1]), 1):
        gain[k] += max(0, x)
print(max(gain.values()))
