import sys
s = sys.stdin.read().split()[1:]
v = {"South": 1, "North": -1, "West": 0, "East": 0}
p = 20000
y = 0
bad = 0
for t, d in zip(s[::2], s[1::2]):
    z = y + int(t) * v[d]
    if not 0 <= z <= p or (y in (0, p) and z == y):
        bad = 1
    y = z
print("NO" if bad or y else "YES")
