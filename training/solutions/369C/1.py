n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    x, y, t = map(int, input().split())
    g[x].append((y, t))
    g[y].append((x, t))
par = [0] * (n + 1)
bad = [0] * (n + 1)
order = [1]
for v in order:
    for u, t in g[v]:
        if u != par[v]:
            par[u] = v
            bad[u] = t == 2
            order.append(u)
done = [False] * (n + 1)
ans = []
for v in reversed(order):
    if bad[v] and not done[v]:
        ans.append(v)
        done[v] = True
    if done[v]:
        done[par[v]] = True
print(len(ans))
print(*ans)
