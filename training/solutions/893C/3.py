import sys
n, m, *d = map(int, sys.stdin.read().split())
c = d[:n]
g = [[] for _ in range(n)]
for x, y in zip(d[n::2], d[n + 1::2]):
    g[x - 1].append(y - 1)
    g[y - 1].append(x - 1)
seen = [0] * n
ans = 0
for s in range(n):
    if not seen[s]:
        seen[s] = 1
        q = [s]
        for v in q:
            for u in g[v]:
                if not seen[u]:
                    seen[u] = 1
                    q.append(u)
        ans += min(c[v] for v in q)
print(ans)
