from math import gcd
from collections import Counter
keys = []
for _ in range(int(input())):
    top, c = input().split("/")
    a, b = map(int, top.strip("()").split("+"))
    c = int(c)
    g = gcd(a + b, c)
    keys.append(((a + b) // g, c // g))
count = Counter(keys)
print(*[count[k] for k in keys])
