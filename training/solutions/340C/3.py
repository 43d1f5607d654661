from math import gcd
n = int(input())
a = [0] + sorted(int(x) for x in input().split())
top = 0
for i in range(1, n + 1):
    gap = a[i] - a[i - 1]
    right = n - i + 1
    top += gap * right * (2 * (i - 1) + 1)
g = gcd(top, n)
print(top // g, n // g)
