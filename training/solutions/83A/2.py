from itertools import groupby
n = int(input())
ans = 0
for _, g in groupby(input().split()):
    k = len(list(g))
    ans += k * (k + 1) // 2
print(ans)
