import sys
_, b, c, d, _, f, g, h, _ = map(int, sys.stdin.read().split())
m = (c + g) // 2
print(3 * m - b - c, b, c)
print(d, m, f)
print(g, h, 3 * m - g - h)
