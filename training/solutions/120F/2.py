def dfs(v, parent):
    best, depths = 0, [0, 0]
    for u in adj[v]:
        if u != parent:
            b, h = dfs(u, v)
            best = max(best, b)
            depths.append(h + 1)
    depths.sort()
    return max(best, depths[-1] + depths[-2]), depths[-1]

ans = 0
for _ in range(int(input())):
    n, *e = map(int, input().split())
    adj = [[] for _ in range(n + 1)]
    for a, b in zip(e[::2], e[1::2]):
        adj[a].append(b)
        adj[b].append(a)
    ans += dfs(1, 0)[0]
print(ans)
