import heapq
n, k = map(int, input().split())
g = {v: set() for v in range(1, n + 1)}
for _ in range(n - 1):
    u, v = map(int, input().split())
    g[u].add(v)
    g[v].add(u)
level = {1: 0}
queue = [1]
for v in queue:
    for u in g[v]:
        g[u].discard(v)
        level[u] = level[v] + 1
        queue.append(u)
below = {}
for v in reversed(queue):
    below[v] = sum(below[u] + 1 for u in g[v])
print(sum(heapq.nlargest(k, (level[v] - below[v] for v in queue))))
