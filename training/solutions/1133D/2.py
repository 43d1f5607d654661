from math import gcd
n = int(input())
a = [int(v) for v in input().split()]
b = [int(v) for v in input().split()]
free = best = 0
seen = {}
for i in range(n):
    p, q = -b[i], a[i]
    if q == 0:
        if p == 0:
            free += 1
        continue
    if q < 0:
        p, q = -p, -q
    g = gcd(p, q)
    key = (p // g, q // g)
    seen[key] = seen.get(key, 0) + 1
    best = max(best, seen[key])
print(best + free)
