from math import isqrt
n = int(input())
a = isqrt(n - 1) + 1
print(a + (n + a - 1) // a)
