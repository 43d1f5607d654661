from itertools import combinations
from math import gcd
l, r = map(int, input().split())
for a, b, c in combinations(range(l, r + 1), 3):
    if gcd(a, b) == gcd(b, c) == 1 != gcd(a, c):
        print(a, b, c)
        break
else:
    print(-1)
