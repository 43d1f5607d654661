from math import gcd

n, x0, y0 = map(int, input().split())
lines = set()
for _ in range(n):
    x, y = map(int, input().split())
    x -= x0
    y -= y0
    g = gcd(x, y)
    x //= g
    y //= g
    if x < 0 or (x == 0 and y < 0):
        x, y = -x, -y
    lines.add((x, y))
print(len(lines))
