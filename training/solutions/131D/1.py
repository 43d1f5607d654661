n = int(input())
g = [set() for _ in range(n + 1)]
for _ in range(n):
    x, y = map(int, input().split())
    g[x].add(y)
    g[y].add(x)
cut = [v for v in range(1, n + 1) if len(g[v]) == 1]
par = {}
for v in cut:
    for u in g[v]:
        par[v] = u
        g[u].remove(v)
        if len(g[u]) == 1:
            cut.append(u)
d = [0] * (n + 1)
for v in reversed(cut):
    d[v] = d[par[v]] + 1
print(*d[1:])
