from math import gcd
a, b, c, d = map(int, input().split())
p = abs(a * d - b * c)
q = a * d
g = gcd(p, q)
print(f"{p // g}/{q // g}")
