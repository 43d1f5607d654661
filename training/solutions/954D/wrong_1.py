n, m, s, t = map(int, input().split())
g = [set() for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].add(v)
    g[v].add(u)
d = {s: 0}
q = [s]
for v in q:
    for u in g[v]:
        if u not in d:
            d[u] = d[v] + 1
            q.append(u)
print(sum(j not in g[i] and abs(d[i] - d[j]) < 2 for i in range(1, n + 1) for j in range(i + 1, n + 1)))
