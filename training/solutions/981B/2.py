import sys
v = list(map(int, sys.stdin.read().split()))
n = v[0]
a = dict(zip(v[1:2 * n + 1:2], v[2:2 * n + 1:2]))
b = dict(zip(v[2 * n + 2::2], v[2 * n + 3::2]))
total = sum(a.values()) + sum(b.values())
for k in a:
    if k in b:
        total -= min(a[k], b[k])
print(total)
