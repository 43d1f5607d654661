from collections import Counter
from math import gcd
n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
always = 0
c = Counter()
for x, y in zip(a, b):
    if x == 0:
        always += y == 0
    else:
        g = gcd(x, y)
        if x < 0:
            g = -g
        c[x // g, y // g] += 1
print(always + max(c.values(), default=0))
