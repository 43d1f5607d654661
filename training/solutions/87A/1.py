from math import gcd
a, b = map(int, input().split())
g = gcd(a, b)
x, y = b // g, a // g
if x < y:
    x += 1
else:
    y += 1
if x == y:
    print("Equal")
else:
    print("Dasha" if x > y else "Masha")
