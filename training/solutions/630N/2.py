from math import sqrt
a, b, c = map(int, input().split())
if a < 0:
    a, b, c = -a, -b, -c
s = sqrt(b * b - 4 * a * c)
print("%.9f" % ((s - b) / a / 2))
print("%.9f" % ((-s - b) / a / 2))
