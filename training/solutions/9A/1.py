from math import gcd
a, b = map(int, input().split())
k = 7 - max(a, b)
g = gcd(k, 6)
print(f"{k // g}/{6 // g}")
