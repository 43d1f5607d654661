import math
n, r = map(int, input().split())
s = math.tan(math.pi / n)
print(r * s / (1 - s))
