from math import isqrt
n = int(input()) - 1
k = (isqrt(8 * n + 1) - 1) // 2
print(n - k * (k + 1) // 2 + 1)
