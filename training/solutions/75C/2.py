from math import gcd
a, b = map(int, input().split())
g = gcd(a, b)
small = [x for x in range(1, int(g ** 0.5) + 1) if g % x == 0]
divs = sorted(small + [g // x for x in small], reverse=True)
n = int(input())
for _ in range(n):
    low, high = map(int, input().split())
    for x in divs:
        if x <= high:
            break
    print(x if x >= low else -1)
