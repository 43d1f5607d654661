from math import gcd, isqrt

a, b = map(int, input().split())
g = gcd(a, b)
found = None
for x in range(1, g):
    y = isqrt(g * g - x * x)
    if x * x + y * y == g * g and y * a != x * b:
        found = x, y
if found:
    x, y = found
    print("YES")
    print(0, 0)
    print(x * a // g, y * a // g)
    print(-y * b // g, x * b // g)
else:
    print("NO")
