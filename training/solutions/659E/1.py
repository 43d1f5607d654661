n, m = map(int, input().split())
g = [[] for _ in range(n)]
for _ in range(m):
    x, y = map(int, input().split())
    g[x - 1].append(y - 1)
    g[y - 1].append(x - 1)
seen = [False] * n
ans = 0
for i in range(n):
    if not seen[i]:
        seen[i] = True
        comp = [i]
        for u in comp:
            for v in g[u]:
                if not seen[v]:
                    seen[v] = True
                    comp.append(v)
        if sum(len(g[u]) for u in comp) == 2 * len(comp) - 2:
            ans += 1
print(ans)
