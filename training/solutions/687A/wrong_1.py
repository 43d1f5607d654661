n, m = map(int, input().split())
color = [-1] * (n + 1)
ok = True
for _ in range(m):
    u, v = map(int, input().split())
    if color[u] < 0 and color[v] < 0:
        color[u] = 0
    if color[v] < 0:
        color[v] = 1 - color[u]
    if color[u] < 0:
        color[u] = 1 - color[v]
    if color[u] == color[v]:
        ok = False
if ok:
    for c in (0, 1):
        part = [v for v in range(1, n + 1) if color[v] == c]
        print(len(part))
        print(*part)
else:
    print(-1)
