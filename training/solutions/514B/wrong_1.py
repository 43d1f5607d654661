from math import gcd

n, x0, y0 = map(int, input().split())
lines = set()
for _ in range(n):
    x, y = map(int, input().split())
    g = gcd(x - x0, y - y0)
    lines.add(((x - x0) // g, (y - y0) // g))
print(len(lines))
