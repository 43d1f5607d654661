from math import gcd
n = int(input())
a = list(map(int, input().split()))
m = max(a)
z = 0
y = 0
for x in a:
    z = gcd(z, m - x)
    y += m - x
print(y // z, z)
