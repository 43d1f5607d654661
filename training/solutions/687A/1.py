n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
color = [-1] * (n + 1)
ok = True
for s in range(1, n + 1):
    if color[s] < 0:
        color[s] = 0
        stack = [s]
        while stack:
            v = stack.pop()
            for u in g[v]:
                if color[u] < 0:
                    color[u] = 1 - color[v]
                    stack.append(u)
                elif color[u] == color[v]:
                    ok = False
if ok:
    for c in (0, 1):
        part = [v for v in range(1, n + 1) if color[v] == c]
        print(len(part))
        print(*part)
else:
    print(-1)
