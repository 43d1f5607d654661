import sys
from bisect import bisect_right
n, k, *a = map(int, sys.stdin.read().split())
a = sorted(a + [1])
x = a[k]
if bisect_right(a, x) == k + 1:
    print(x)
else:
    print(-1)
