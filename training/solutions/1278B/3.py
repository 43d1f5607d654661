import sys
from bisect import bisect_left
tri = [0]
while tri[-1] < 2 * 10 ** 9:
    tri.append(tri[-1] + len(tri))
v = list(map(int, sys.stdin.read().split()))
for a, b in zip(v[1::2], v[2::2]):
    d = abs(a - b)
    k = bisect_left(tri, d)
    while tri[k] % 2 != d % 2:
        k += 1
    print(k)
