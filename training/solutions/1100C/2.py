from math import cos, pi, sqrt
n, r = map(int, input().split())
k = sqrt((1 - cos(2 * pi / n)) / 2)
print("%.8f" % (r * k / (1 - k)))
