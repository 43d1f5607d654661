n = int(input())
a = list(map(int, input().split()))
best = cur = 1
lo = hi = a[0]
for x in a[1:]:
    lo, hi = min(lo, x), max(hi, x)
    if hi - lo > 1:
        lo = hi = x
        cur = 0
    cur += 1
    best = max(best, cur)
print(best)
