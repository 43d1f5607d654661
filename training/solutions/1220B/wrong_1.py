from math import gcd
n = int(input())
m = [list(map(int, input().split())) for _ in range(n)]
for r in m:
    g = 0
    for x in r:
        g = gcd(g, x)
    print(g, end=" ")
