n = int(input())
k = max(1, n // 2)
res = []
i = n
while i > 0:
    lo = max(1, i - k + 1)
    res += range(lo, i + 1)
    i = lo - 1
print(*res)
