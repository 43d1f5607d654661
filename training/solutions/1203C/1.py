from math import gcd
n = int(input())
g = 0
for x in map(int, input().split()):
    g = gcd(g, x)
r = 0
d = 1
while d * d <= g:
    if g % d == 0:
        r += 1
        if d * d < g:
            r += 1
    d += 1
print(r)
