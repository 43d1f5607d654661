from math import ceil
hh, mm = map(int, input().split())
h, d, c, n = map(int, input().split())
a = ceil(h / n) * c
if hh >= 20:
    print("%.4f" % (a * 0.8))
else:
    w = (20 - hh) * 60 - mm
    b = ceil((h + d * w) / n) * c * 0.8
    print("%.4f" % min(a, b))
