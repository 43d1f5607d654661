n, m, s, t = map(int, input().split())
g = [set() for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].add(v)
    g[v].add(u)
def bfs(x):
    d = [-1] * (n + 1)
    d[x] = 0
    q = [x]
    for v in q:
        for u in g[v]:
            if d[u] < 0:
                d[u] = d[v] + 1
                q.append(u)
    return d
a, b = bfs(s), bfs(t)
ans = 0
for i in range(1, n + 1):
    for j in range(i + 1, n + 1):
        if j not in g[i] and min(a[i] + b[j], a[j] + b[i]) + 1 >= a[t]:
            ans += 1
print(ans)
