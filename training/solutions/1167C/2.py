n, m = map(int, input().split())
adj = [[] for _ in range(n + m)]
for j in range(m):
    for u in list(map(int, input().split()))[1:]:
        adj[u - 1].append(n + j)
        adj[n + j].append(u - 1)
ans = [0] * (n + m)
for s in range(n):
    if ans[s]:
        continue
    comp = [s]
    ans[s] = 1
    for v in comp:
        for w in adj[v]:
            if not ans[w]:
                ans[w] = 1
                comp.append(w)
    total = sum(v < n for v in comp)
    for v in comp:
        ans[v] = total
print(*ans[:n])
