n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
ans = 0
stack = [(1, 0, 0, 1.0)]
while stack:
    v, p, d, pr = stack.pop()
    k = len(g[v]) - (v != 1)
    if k == 0:
        ans += d * pr
    for u in g[v]:
        if u != p:
            stack.append((u, v, d + 1, pr / k))
print(ans)
