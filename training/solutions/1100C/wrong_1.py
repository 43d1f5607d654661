import math
n, r = map(int, input().split())
s = math.tan(math.pi / n)
print(r * s / abs(2 - s))
