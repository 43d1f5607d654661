n, m = map(int, input().split())
cat = list(map(int, input().split()))
g = [[] for _ in range(n)]
for _ in range(n - 1):
    x, y = map(int, input().split())
    g[x - 1].append(y - 1)
    g[y - 1].append(x - 1)
ans = 0
stack = [(0, -1, cat[0])]
while stack:
    v, p, c = stack.pop()
    if v and len(g[v]) == 1 and c <= m:
        ans += 1
    for u in g[v]:
        if u != p:
            stack.append((u, v, c + 1 if cat[u] else 0))
print(ans)
