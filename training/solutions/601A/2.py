n, m = map(int, input().split())
g = [set() for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].add(v)
    g[v].add(u)
if n in g[1]:
    everyone = set(range(1, n + 1))
    g = [everyone - s for s in g]
layer = {1}
seen = {1}
steps = 0
while layer and n not in layer:
    nxt = set()
    for v in layer:
        nxt |= g[v]
    layer = nxt - seen
    seen |= layer
    steps += 1
print(steps if layer else -1)
