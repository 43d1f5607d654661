def far(g, s):
    dist = {s: 0}
    queue = [s]
    for v in queue:
        for u in g[v]:
            if u not in dist:
                dist[u] = dist[v] + 1
                queue.append(u)
    return queue[-1], dist[queue[-1]]

total = 0
for _ in range(int(input())):
    d = list(map(int, input().split()))
    g = [[] for _ in range(d[0] + 1)]
    for i in range(1, len(d), 2):
        g[d[i]].append(d[i + 1])
        g[d[i + 1]].append(d[i])
    v, _d = far(g, 1)
    total += far(g, v)[1]
print(total)
