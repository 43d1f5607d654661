n = int(input())
adj = {v: [] for v in range(1, n + 1)}
for _ in range(n - 1):
    x, y = map(int, input().split())
    adj[x].append(y)
    adj[y].append(x)
k = max(map(len, adj.values())) + 1
color = {1: 1}
order = [1]
for v in order:
    used = {color[u] for u in adj[v] if u in color} | {color[v]}
    free = iter(c for c in range(1, k + 1) if c not in used)
    for u in adj[v]:
        if u not in color:
            color[u] = next(free)
            order.append(u)
print(k)
print(*[color[v] for v in range(1, n + 1)])
