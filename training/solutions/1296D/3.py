import sys
from itertools import accumulate
from bisect import bisect
v = list(map(int, sys.stdin.read().split()))
n, a, b, k = v[:4]
c = sorted((x - 1) % (a + b) // a for x in v[4:])
print(bisect(list(accumulate(c)), k))
