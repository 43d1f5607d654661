n = int(input())
edges = [list(map(int, input().split())) for _ in range(n - 1)]
dist = {0: 0}
while len(dist) < n:
    for u, v, c in edges:
        if u in dist and v not in dist:
            dist[v] = dist[u] + c
        elif v in dist and u not in dist:
            dist[u] = dist[v] + c
print(max(dist.values()))
