n = int(input())
roads = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    x, y, t = map(int, input().split())
    roads[x].append((y, t))
    roads[y].append((x, t))
up = {1: 0}
broken = []
queue = [1]
for v in queue:
    for u, t in roads[v]:
        if u not in up:
            up[u] = v
            queue.append(u)
            if t == 2:
                broken.append(u)
fixed = {0}
chosen = []
while broken:
    v = broken.pop()
    if v not in fixed:
        chosen.append(v)
    while v not in fixed:
        fixed.add(v)
        v = up[v]
print(len(chosen))
print(*chosen)
