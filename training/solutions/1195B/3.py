from math import isqrt
n, k = map(int, input().split())
x = (isqrt(9 + 8 * (n + k)) - 3) // 2
print(n - x)
