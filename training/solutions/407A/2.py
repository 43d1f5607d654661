from math import isqrt

def legs(a):
    res = []
    for x in range(1, a):
        y = isqrt(a * a - x * x)
        if x * x + y * y == a * a:
            res.append((x, y))
    return res

a, b = map(int, input().split())
ans = "NO"
for x, y in legs(a):
    for u, v in legs(b):
        if x * u == y * v and y != v:
            ans = "YES\n0 0\n%d %d\n%d %d" % (x, y, -u, v)
print(ans)
