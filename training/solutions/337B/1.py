from math import gcd
a, b, c, d = map(int, input().split())
x, y = a * d, b * c
p, q = abs(x - y), max(x, y)
g = gcd(p, q)
print(f"{p // g}/{q // g}")
