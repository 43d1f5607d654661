import sys
from itertools import accumulate
from bisect import bisect
d = list(map(int, sys.stdin.read().split()))
p = 1
for _ in range(d[0]):
    n, s = d[p], d[p + 1]
    a = d[p + 2:p + 2 + n]
    p += 2 + n
    k = bisect(list(accumulate(a)), s)
    if k == n:
        print(0)
    else:
        print(max(range(k + 1), key=lambda i: a[i]) + 1)
