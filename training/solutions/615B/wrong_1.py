n, m = map(int, input().split())
deg = [0] * (n + 1)
d = [1] * (n + 1)
for _ in range(m):
    u, v = sorted(map(int, input().split()))
    deg[u] += 1
    deg[v] += 1
    d[v] = max(d[v], d[u] + 1)
print(max(x * y for x, y in zip(d, deg)))
