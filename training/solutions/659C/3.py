from itertools import accumulate
from bisect import bisect_right
n, m = map(int, input().split())
a = set(map(int, input().split()))
b = [x for x in range(1, 160000) if x not in a]
k = bisect_right(list(accumulate(b)), m)
print(k)
print(*b[:k])
