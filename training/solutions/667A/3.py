from math import pi
d, h, v, e = map(int, input().split())
area = pi * d ** 2 / 4
lo = 0.0
hi = 20000.0
for _ in range(100):
    t = (lo + hi) / 2
    if (h + e * t) * area > v * t:
        lo = t
    else:
        hi = t
if hi > 15000:
    print("NO")
else:
    print("YES")
    print(hi)
