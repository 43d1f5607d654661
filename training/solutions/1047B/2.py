import sys
d = list(map(int, sys.stdin.read().split()))
best = 0
for x, y in zip(d[1::2], d[2::2]):
    if x + y > best:
        best = x + y
print(best)
