n, w = map(int, input().split())
a = list(map(int, input().split()))
cur = lo = hi = 0
for x in a:
    cur += x
    lo = min(lo, cur)
    hi = max(hi, cur)
print(w - (hi - lo) + 1)
