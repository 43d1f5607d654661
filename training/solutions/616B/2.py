import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[:2]
best = 0
for i in range(n):
    row = sorted(d[2 + i * m:2 + (i + 1) * m])
    if row[0] > best:
        best = row[0]
print(best)
