import sys
d = list(map(int, sys.stdin.read().split()))
total = 0
for x, m, w in zip((500, 1000, 1500, 2000, 2500), d[:5], d[5:10]):
    total += max(0.3 * x, (1 - m / 250) * x - 50 * w)
total += d[10] * 100 - d[11] * 50
print(round(total))
