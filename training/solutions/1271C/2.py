import sys
n, sx, sy, *p = map(int, sys.stdin.read().split())
xs = p[::2]
ys = p[1::2]
c = []
c.append((sum(x < sx for x in xs), sx - 1, sy))
c.append((sum(x > sx for x in xs), sx + 1, sy))
c.append((sum(y < sy for y in ys), sx, sy - 1))
c.append((sum(y > sy for y in ys), sx, sy + 1))
k, x, y = max(c)
print(k)
print(x, y)
