import math
k = int(input())
x, y = map(int, input().split())
z = complex(x, y) * complex(math.cos(math.radians(k)), math.sin(math.radians(k)))
print("%.8f %.8f" % (z.real, z.imag))
