import sys
from itertools import accumulate
d = list(map(int, sys.stdin.read().split()))
best = accumulate(d[2::2], min)
print(sum(a * p for a, p in zip(d[1::2], best)))
