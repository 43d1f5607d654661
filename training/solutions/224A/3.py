from math import sqrt
a, b, c = map(int, input().split())
x = sqrt(a * b / c)
y = sqrt(a * c / b)
z = sqrt(b * c / a)
print(round(4 * (x + y + z)))
