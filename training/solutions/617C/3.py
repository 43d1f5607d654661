import sys
t = list(map(int, sys.stdin.read().split()))
n, x1, y1, x2, y2 = t[:5]
d = [(0, 0)]
for x, y in zip(t[5::2], t[6::2]):
    d.append(((x - x1) ** 2 + (y - y1) ** 2, (x - x2) ** 2 + (y - y2) ** 2))
d.sort()
r2 = 0
res = []
while d:
    r1, nxt = d.pop()
    res.append(r1 + r2)
    r2 = max(r2, nxt)
print(min(res))
