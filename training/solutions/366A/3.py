import sys
n, *v = map(int, sys.stdin.read().split())
best = []
for i in range(4):
    a, b, c, d = v[4 * i:4 * i + 4]
    best.append((min(a, b) + min(c, d), i + 1, min(a, b)))
s, i, x = min(best)
if s > n:
    print(-1)
else:
    print(i, x, n - x)
