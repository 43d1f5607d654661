from math import isqrt
n = int(input())
r = isqrt(8 * n)
if r * r == 8 * n + 1:
    print("YES")
else:
    print("NO")
