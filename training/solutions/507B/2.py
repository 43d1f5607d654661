from math import isqrt
r, x1, y1, x2, y2 = map(int, input().split())
d = (x1 - x2) ** 2 + (y1 - y2) ** 2
root = isqrt(d)
if root * root < d:
    root += 1
print((root + 2 * r - 1) // (2 * r))
