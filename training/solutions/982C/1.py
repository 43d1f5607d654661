n = int(input())
near = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, input().split())
    near[u].append(v)
    near[v].append(u)
parent = [0] * (n + 1)
order = [1]
for v in order:
    for u in near[v]:
        if u != parent[v]:
            parent[u] = v
            order.append(u)
size = [1] * (n + 1)
ans = 0
for v in reversed(order[1:]):
    size[parent[v]] += size[v]
    ans += size[v] % 2 == 0
print(-1 if n % 2 else ans)
