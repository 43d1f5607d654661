n, m = map(int, input().split())
deg = [0] * (n + 1)
edges = []
for _ in range(m):
    u, v = map(int, input().split())
    deg[u] += 1
    deg[v] += 1
    edges.append((min(u, v), max(u, v)))
edges.sort()
d = [1] * (n + 1)
for u, v in edges:
    if d[u] + 1 > d[v]:
        d[v] = d[u] + 1
print(max(x * y for x, y in zip(d, deg)))
