from math import isqrt
x, y = map(int, input().split())
s = x * x + y * y
d = isqrt(s)
if d * d == s or (x * y > 0) == (d % 2 == 0):
    print("black")
else:
    print("white")
