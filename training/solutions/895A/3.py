import sys
n, *a = map(int, sys.stdin.read().split())
l = 0
s = 0
best = 360
for r in range(n):
    s += a[r]
    best = min(best, abs(360 - 2 * s))
    while s > 180:
        s -= a[l]
        l += 1
        best = min(best, abs(360 - 2 * s))
print(best)
