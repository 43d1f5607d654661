n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
tail = [1] * (n + 1)
best = 0
for v in range(1, n + 1):
    for u in g[v]:
        if u < v:
            tail[v] = max(tail[v], tail[u] + 1)
    best = max(best, tail[v] * len(g[v]))
print(best)
