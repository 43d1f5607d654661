from bisect import bisect_right
from itertools import accumulate
n, q = map(int, input().split())
p = list(accumulate(map(int, input().split())))
cur = 0
for k in map(int, input().split()):
    cur += k
    if cur >= p[-1]:
        cur = 0
    print(n - bisect_right(p, cur))
