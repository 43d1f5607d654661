from math import sqrt
n, a, d = map(int, input().split())
best = 0.0
for i in range(n):
    t, v = map(int, input().split())
    top = min(v, sqrt(2 * a * d))
    arrive = t + top / a + (d - top * top / 2 / a) / top
    if arrive > best:
        best = arrive
    print("%.10f" % best)
