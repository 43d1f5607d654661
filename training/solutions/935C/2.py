import math
R, a, b, p, q = map(int, input().split())
dist = math.hypot(p - a, q - b)
if dist >= R:
    x, y, r = a, b, R
else:
    r = (R + dist) / 2
    ang = math.atan2(b - q, a - p)
    x = p + r * math.cos(ang)
    y = q + r * math.sin(ang)
print("%.12f %.12f %.12f" % (x, y, r))
