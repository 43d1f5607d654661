import sys
n, m, k, *v = map(int, sys.stdin.read().split())
g = {}
for i in range(m):
    t = [y % v[i] for y in v[m:]].count(0)
    g.setdefault(t, []).append(str(i + 1))
ans = g[min(g)]
print(len(ans))
print(" ".join(ans))
