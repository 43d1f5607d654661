n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    x, y = map(int, input().split())
    g[x].append(y)
    g[y].append(x)
color = [0] * (n + 1)
color[1] = 1
order = [1]
for v in order:
    c = 1
    for u in g[v]:
        if not color[u]:
            c += c == color[v]
            color[u] = c
            c += 1
            order.append(u)
print(max(color))
print(*color[1:])
