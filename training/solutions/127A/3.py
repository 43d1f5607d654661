from math import sqrt
n, k = map(int, input().split())
x, y = map(int, input().split())
s = 0
for i in range(n - 1):
    a, b = map(int, input().split())
    s += sqrt((a - x) ** 2 + (b - y) ** 2)
    x, y = a, b
print(s * k / 50)
