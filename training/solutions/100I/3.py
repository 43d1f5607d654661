import math
k = int(input())
x, y = map(int, input().split())
r = math.hypot(x, y)
t = math.atan2(y, x) + k * math.pi / 180
print("{:.8f} {:.8f}".format(r * math.cos(t), r * math.sin(t)))
