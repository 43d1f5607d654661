import sys
from bisect import bisect_left
d = list(map(int, sys.stdin.read().split()))
n = d[0]
beacons = sorted(zip(d[1::2], d[2::2]))
survive = [0]
for a, b in beacons:
    survive.append(survive[bisect_left(beacons, (a - b, 0))] + 1)
print(n - max(survive))
