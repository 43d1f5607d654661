from math import isqrt
n = int(input())
for d in range(isqrt(n), 0, -1):
    if n % d == 0:
        print(d, n // d)
        break
