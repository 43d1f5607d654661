from itertools import accumulate
from collections import Counter
n = int(input())
pre = [0] + list(accumulate(map(int, input().split()), lambda x, y: x ^ y))
res = 0
for part in (pre[::2], pre[1::2]):
    res += sum(k * (k - 1) // 2 for k in Counter(part).values())
print(res)
