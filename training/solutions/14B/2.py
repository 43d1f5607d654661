import sys
d = list(map(int, sys.stdin.read().split()))
x = d[1]
seg = [(min(p), max(p)) for p in zip(d[2::2], d[3::2])]
best = -1
for y in range(1001):
    if all(a <= y <= b for a, b in seg):
        if best < 0 or abs(y - x) < best:
            best = abs(y - x)
print(best)
