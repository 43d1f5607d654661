from math import gcd
n, a, b, p, q = map(int, input().split())
both = n // (a * b // gcd(a, b))
print(n // a * p + n // b * q - both * min(p, q))
