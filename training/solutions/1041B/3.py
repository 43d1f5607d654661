import math
a, b, x, y = map(int, input().split())
g = math.gcd(x, y)
x = x // g
y = y // g
if a // x < b // y:
    print(a // x)
else:
    print(b // y)
