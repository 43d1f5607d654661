import sys
n, m, *a = sys.stdin.read().split()
d = sorted(s.index("S") - s.index("G") for s in a)
ans = 1
for x, y in zip(d, d[1:]):
    if x != y:
        ans += 1
print(-1 if d[0] < 0 else ans)
