from collections import Counter
n, k = map(int, input().split())
c = Counter(map(int, input().split()))
lo, hi = 1, n
while lo < hi:
    mid = (lo + hi + 1) // 2
    if sum(v // mid for v in c.values()) >= k:
        lo = mid
    else:
        hi = mid - 1
t = []
for x, v in c.items():
    t += [x] * (v // lo)
print(*t[:k])
