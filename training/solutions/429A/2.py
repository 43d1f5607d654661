n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
a = [0] + list(map(int, input().split()))
b = [0] + list(map(int, input().split()))
d = [x ^ y for x, y in zip(a, b)]
par = [0] * (n + 1)
q = [1]
for v in q:
    for u in g[v]:
        if u != par[v]:
            par[u] = v
            q.append(u)
ans = [v for v in range(1, n + 1) if d[v] != d[par[par[v]]]]
print(len(ans))
for v in ans:
    print(v)
