import math
d, h, v, e = map(int, input().split())
s = math.pi * d * d / 4
if v <= e * s:
    print("NO")
else:
    print("YES")
    print(h * s / (v - e * s))
