import math
n = int(input())
x = 1
for a in range(1, n):
    b = n - a
    if a < b and math.gcd(a, b) == 1:
        x = a
print(x, n - x)
