from collections import deque
n, m, s, t = map(int, input().split())
adj = {v: [] for v in range(1, n + 1)}
for _ in range(m):
    x, y = map(int, input().split())
    adj[x].append(y)
    adj[y].append(x)
def dist(start):
    d = {start: 0}
    q = deque([start])
    while q:
        v = q.popleft()
        for u in adj[v]:
            if u not in d:
                d[u] = d[v] + 1
                q.append(u)
    return d
p, q = dist(s), dist(t)
need = p[t] - 1
good = -m
for i in range(1, n):
    for j in range(i + 1, n + 1):
        good += p[i] + q[j] >= need and p[j] + q[i] >= need
print(good)
