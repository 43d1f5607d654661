import sys
from heapq import heappush, heappop

a = list(map(int, sys.stdin.read().split()))[1:]
spots = {}
for i, x in enumerate(a):
    spots.setdefault(x, []).append(i)
values = sorted(spots)
done = {}
while values:
    x = heappop(values)
    p = sorted(spots.pop(x))
    if len(p) % 2:
        done[p[-1]] = x
    if len(p) > 1:
        if 2 * x not in spots:
            spots[2 * x] = []
            heappush(values, 2 * x)
        spots[2 * x] += p[1::2]
print(len(done))
print(*[done[i] for i in sorted(done)])
