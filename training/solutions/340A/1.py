from math import gcd
x, y, a, b = map(int, input().split())
l = x * y // gcd(x, y)
print(b // l - (a - 1) // l)
