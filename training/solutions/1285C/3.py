from math import gcd, isqrt
n = int(input())
for d in range(isqrt(n), 0, -1):
    if n % d == 0:
        e = n // d
        if gcd(d, e) == 1:
            print(d, e)
            break
