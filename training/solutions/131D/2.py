from collections import deque
n = int(input())
adj = {i: [] for i in range(1, n + 1)}
for _ in range(n):
    x, y = map(int, input().split())
    adj[x].append(y)
    adj[y].append(x)
deg = {v: len(adj[v]) for v in adj}
leaves = [v for v in adj if deg[v] == 1]
while leaves:
    v = leaves.pop()
    deg[v] = 0
    for u in adj[v]:
        deg[u] -= 1
        if deg[u] == 1:
            leaves.append(u)
dist = {v: 0 for v in adj if deg[v] > 0}
q = deque(dist)
while q:
    v = q.popleft()
    for u in adj[v]:
        if u not in dist:
            dist[u] = dist[v] + 1
            q.append(u)
print(*[dist[v] for v in range(1, n + 1)])
