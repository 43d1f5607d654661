from itertools import accumulate
from bisect import bisect_right
for _ in range(int(input())):
    n, k, x, y = map(int, input().split())
    a = sorted(map(int, input().split()))
    only = (n - bisect_right(a, k)) * x
    keep = bisect_right(list(accumulate(a)), n * k)
    print(min(only, (n - keep) * x + y))
