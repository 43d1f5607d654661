from math import pi
d, h, v, e = map(int, input().split())
s = pi * d * d
if v <= e * s:
    print("NO")
else:
    print("YES")
    print(h * s / (v - e * s))
