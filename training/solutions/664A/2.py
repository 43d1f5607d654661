from math import gcd
a, b = map(int, input().split())
if a == b:
    print(a)
else:
    print(gcd(a, a + 1))
