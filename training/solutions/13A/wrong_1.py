from math import gcd
a = int(input())
s = 0
for b in range(2, a):
    x = a
    while x:
        s += x % b
        x //= b
g = gcd(s, a - 2)
print(f"{s // g}/{(a - 1) // g}")
