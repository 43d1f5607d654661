n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
seen = [False] * (n + 1)
ans = 0
for s in range(1, n + 1):
    if seen[s]:
        continue
    seen[s] = True
    comp = [s]
    for v in comp:
        for u in g[v]:
            if not seen[u]:
                seen[u] = True
                comp.append(u)
    if all(len(g[v]) == 2 for v in comp):
        ans += 1
print(ans)
