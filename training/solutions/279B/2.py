from bisect import bisect_right
from itertools import accumulate
n, t = map(int, input().split())
p = [0] + list(accumulate(map(int, input().split())))
print(max(bisect_right(p, p[i] + t) - 1 - i for i in range(n)))
