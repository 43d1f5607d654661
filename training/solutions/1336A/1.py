n, k = map(int, input().split())
near = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, input().split())
    near[u].append(v)
    near[v].append(u)
depth = [-1] * (n + 1)
depth[1] = 0
parent = [0] * (n + 1)
order = [1]
for v in order:
    for u in near[v]:
        if depth[u] < 0:
            depth[u] = depth[v] + 1
            parent[u] = v
            order.append(u)
size = [1] * (n + 1)
for v in reversed(order):
    size[parent[v]] += size[v]
gain = sorted((depth[v] - size[v] + 1 for v in order), reverse=True)
print(sum(gain[:k]))
