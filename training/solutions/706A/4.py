import math
a, b = map(int, input().split())
n = int(input())
t = []
for i in range(n):
    x, y, v = map(int, input().split())
    t.append(math.hypot(a - x, b - y) / v)
print("%.8f" % min(t))
