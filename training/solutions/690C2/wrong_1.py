n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    a, b = map(int, input().split())
    g[a].append(b)
    g[b].append(a)
stack = [(1, 0, 0)]
best = 0
while stack:
    u, p, d = stack.pop()
    best = max(best, d)
    for v in g[u]:
        if v != p:
            stack.append((v, u, d + 1))
print(best)
