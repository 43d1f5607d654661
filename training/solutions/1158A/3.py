import sys
v = list(map(int, sys.stdin.read().split()))
n, m = v[0], v[1]
b = sorted(v[2:2 + n], reverse=True)
g = sorted(v[2 + n:])
res = -1
if b[0] <= g[0]:
    res = sum(g) + sum(x * m for x in b[1:])
    if g[0] > b[0]:
        res += b[0] - g[0]
        res += g[0] - b[1]
print(res)
