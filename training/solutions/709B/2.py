n, start = map(int, input().split())
xs = sorted(map(int, input().split()))
best = 0 if n == 1 else 10 ** 9
for part in (xs[1:], xs[:-1]):
    if part:
        lo, hi = part[0], part[-1]
        best = min(best, abs(start - lo) + hi - lo, abs(start - hi) + hi - lo)
print(best)
