n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
dist = [-1] * (n + 1)
dist[1] = 0
queue = [1]
for v in queue:
    for u in g[v]:
        if dist[u] < 0:
            dist[u] = dist[v] + 1
            queue.append(u)
print(dist[n])
