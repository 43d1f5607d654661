from math import gcd
n = int(input())
g = n
i = 2
while i * i <= n:
    if n % i == 0:
        g = gcd(g, gcd(i, n // i))
    i += 1
print(g)
