from math import isqrt
a, b = map(int, input().split())
x = isqrt(a)
y = (isqrt(4 * b + 1) - 1) // 2
print("Vladik" if x <= y else "Valera")
