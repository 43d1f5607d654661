from math import isqrt
n, k = map(int, input().split())
a = list(map(int, input().split()))
k -= 1
r = (isqrt(8 * k + 1) - 1) // 2
print(a[k - r * (r + 1) // 2])
