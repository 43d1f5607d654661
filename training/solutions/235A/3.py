from math import gcd
n = int(input())
if n <= 2:
    print(n)
else:
    x, y = n, n - 1
    if n % 2 == 0 and n % 3 == 0:
        x, y = n - 1, n - 2
    z = y - 1
    while gcd(z, x * y) > 1:
        z -= 1
    print(x * y * z)
