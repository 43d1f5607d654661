from math import isqrt
n = int(input())
k = isqrt(n)
res = []
i = n
while i > 0:
    lo = max(1, i - k + 1)
    res += range(lo, i + 1)
    i = lo - 1
print(*res)
