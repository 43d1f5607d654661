from collections import deque

n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
root = max(range(1, n + 1), key=lambda i: len(g[i]))
seen = [False] * (n + 1)
seen[root] = True
q = deque([root])
while q:
    u = q.popleft()
    for v in g[u]:
        if not seen[v]:
            seen[v] = True
            print(u, v)
            q.append(v)
