n, m = map(int, input().split())
adj = {i: [] for i in range(1, n + 1)}
for _ in range(m):
    x, y = map(int, input().split())
    adj[x].append(y)
    adj[y].append(x)

def walk(start):
    stack = [(start, 0, 0)]
    best = (0, start)
    while stack:
        u, p, d = stack.pop()
        best = max(best, (d, u))
        stack += [(v, u, d + 1) for v in adj[u] if v != p]
    return best

print(walk(walk(1)[1])[0])
