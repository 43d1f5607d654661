from math import isqrt
x = abs(int(input()))
k = max(0, (isqrt(8 * x + 1) - 1) // 2 - 1)
while k * (k + 1) // 2 < x or (k * (k + 1) // 2 - x) % 2 == 1:
    k += 1
print(k)
