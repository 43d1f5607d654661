from bisect import bisect_left
from itertools import accumulate
n, m = map(int, input().split())
p = [0] + list(accumulate(map(int, input().split())))
for b in map(int, input().split()):
    f = bisect_left(p, b)
    print(f, b - p[f - 1])
