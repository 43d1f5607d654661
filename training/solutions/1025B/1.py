from math import gcd
n = int(input())
p = [tuple(map(int, input().split())) for _ in range(n)]
g = 0
for a, b in p:
    g = gcd(g, a * b)
if g == 1:
    print(-1)
else:
    for a, b in p:
        if gcd(g, a) > 1:
            g = gcd(g, a)
        else:
            g = gcd(g, b)
    print(g)
