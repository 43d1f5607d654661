n, m = map(int, input().split())
g = [set() for _ in range(n + 1)]
for _ in range(m):
    a, b = map(int, input().split())
    g[a].add(b)
    g[b].add(a)
left = n
layer = [i for i in range(1, n + 1) if len(g[i]) == 1]
ans = 0
while left > 2:
    left -= len(layer)
    ans += 2
    new = []
    for u in layer:
        v = g[u].pop()
        g[v].remove(u)
        if len(g[v]) == 1:
            new.append(v)
    layer = new
print(ans + left - 1)
