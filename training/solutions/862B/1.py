n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
c = [-1] * (n + 1)
c[1] = 0
q = [1]
for u in q:
    for v in g[u]:
        if c[v] == -1:
            c[v] = 1 - c[u]
            q.append(v)
k = c[1:].count(0)
print(k * (n - k) - n + 1)
