from itertools import accumulate
from operator import sub
n, k = map(int, input().split())
p = [0] + list(accumulate(map(int, input().split())))
print(max(max(map(sub, p[l:], p)) / l for l in range(k, n + 1)))
