from math import gcd
a, b, x, y = map(int, input().split())
g = gcd(x, y)
print(min(a // (x // g), b // (y // g)))
