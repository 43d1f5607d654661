n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    x, y = map(int, input().split())
    g[x].append(y)
    g[y].append(x)
color = [0] * (n + 1)
color[1] = 1
stack = [(1, 0)]
while stack:
    v, p = stack.pop()
    c = 1
    for u in g[v]:
        if u != p:
            while c in (color[v], color[p]):
                c += 1
            color[u] = c
            c += 1
            stack.append((u, v))
print(max(color))
print(*color[1:])
