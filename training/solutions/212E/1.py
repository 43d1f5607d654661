n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    x, y = map(int, input().split())
    g[x].append(y)
    g[y].append(x)
par = [0] * (n + 1)
order = [1]
for v in order:
    for u in g[v]:
        if u != par[v]:
            par[u] = v
            order.append(u)
size = [1] * (n + 1)
ok = set()
for v in reversed(order):
    sums = 1
    for u in g[v]:
        if u != par[v]:
            size[v] += size[u]
            sums |= sums << size[u]
    sums |= sums << (n - size[v])
    ok.update(a for a in range(1, n - 1) if sums >> a & 1)
print(len(ok))
for a in sorted(ok):
    print(a, n - 1 - a)
