from math import isqrt
n, m = map(int, input().split())
if n <= m:
    print(n)
else:
    d = n - m
    k = (isqrt(8 * d + 1) - 1) // 2
    while k * (k + 1) // 2 < d:
        k += 1
    print(m + k)
