from math import gcd
a, b = map(int, input().split())
g = gcd(a, b)
r = 0
for x in a // g, b // g:
    for p in 2, 3, 5:
        while x % p == 0:
            x //= p
            r += 1
    if x > 1:
        r = -10**9
print(max(r, -1))
