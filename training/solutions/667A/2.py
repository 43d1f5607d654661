from math import pi
d, h, v, e = map(int, input().split())
speed = v / (pi * (d / 2) ** 2) - e
if speed > 0:
    print("YES")
    print("%.10f" % (h / speed))
else:
    print("NO")
