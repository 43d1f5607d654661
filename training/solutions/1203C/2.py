from math import gcd
n = int(input())
g = 0
for x in map(int, input().split()):
    g = gcd(g, x)
r = 1
p = 2
while p * p <= g:
    k = 1
    while g % p == 0:
        g //= p
        k += 1
    r *= k
    p += 1
if g > 1:
    r *= 2
print(r)
