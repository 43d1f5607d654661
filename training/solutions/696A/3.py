import sys
from collections import Counter

def up(x):
    res = set()
    while x:
        res.add(x)
        x //= 2
    return res

price = Counter()
for line in sys.stdin.read().split('\n')[1:]:
    t = [int(x) for x in line.split()]
    if not t:
        continue
    edges = up(t[1]) ^ up(t[2])
    if t[0] == 1:
        for x in edges:
            price[x] += t[3]
    else:
        print(sum(price[x] for x in edges))
