from math import sin, pi
n, r = map(int, input().split())
s = sin(pi / n)
print(r * s / (1 - s))
