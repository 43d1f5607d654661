n, m = map(int, input().split())
f = list(map(int, input().split()))
f.sort()
best = 1000
for lo in f:
    ok = [x for x in f if x >= lo]
    if len(ok) >= n:
        best = min(best, ok[n - 1] - lo)
print(best)
