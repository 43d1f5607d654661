from math import gcd
a, b, n = map(int, input().split())
p = [a, b]
i = 0
while True:
    g = gcd(p[i], n)
    if g > n:
        break
    n -= g
    i = 0 - i
    if n == 0:
        break
print(1 - i)
