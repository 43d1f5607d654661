from math import gcd
n = int(input())
for a in range((n - 1) // 2, 0, -1):
    if gcd(a, n - a) == 1:
        print(a, n - a)
        break
