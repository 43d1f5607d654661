import sys
d = list(map(int, sys.stdin.read().split()))
m = max(d[2::3])
f = [1] + list(range(1, 10))
g = list(range(10))
for i in range(10, m + 1):
    f.append(f[i // 10] * (i % 10 or 1))
    g.append(g[f[i]])
p = [[0] for _ in range(10)]
for k in range(1, 10):
    s = 0
    for x in g[1:]:
        s += x == k
        p[k].append(s)
for l, r, k in zip(d[1::3], d[2::3], d[3::3]):
    print(p[k][r] - p[k][l - 1])
