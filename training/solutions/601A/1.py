n, m = map(int, input().split())
rail = [[False] * n for _ in range(n)]
for _ in range(m):
    u, v = map(int, input().split())
    rail[u - 1][v - 1] = rail[v - 1][u - 1] = True
use = not rail[0][n - 1]
dist = [-1] * n
dist[0] = 0
queue = [0]
for v in queue:
    for u in range(n):
        if u != v and rail[v][u] == use and dist[u] < 0:
            dist[u] = dist[v] + 1
            queue.append(u)
print(dist[n - 1])
