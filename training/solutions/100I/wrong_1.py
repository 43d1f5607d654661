import math
k = int(input())
x, y = map(int, input().split())
a = math.radians(k)
print(x * math.cos(a) + y * math.sin(a), y * math.cos(a) - x * math.sin(a))
