n, m, k = map(int, input().split())
gov = [int(x) - 1 for x in input().split()]
g = [[] for _ in range(n)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u - 1].append(v - 1)
    g[v - 1].append(u - 1)
seen = [False] * n
sizes = []
for s in gov:
    seen[s] = True
    q = [s]
    for u in q:
        for v in g[u]:
            if not seen[v]:
                seen[v] = True
                q.append(v)
    sizes.append(len(q))
sizes.sort()
sizes[-1] += n - sum(sizes)
print(sum(c * (c - 1) // 2 for c in sizes) - m)
