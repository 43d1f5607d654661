import sys

d = list(map(int, sys.stdin.read().split()))
x0, y0 = d[1], d[2]
slopes = set()
for x, y in zip(d[3::2], d[4::2]):
    if x == x0:
        slopes.add("vertical")
    else:
        slopes.add((y - y0) / (x - x0))
print(len(slopes))
