import heapq

n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
heap = [1]
seen = [False] * (n + 1)
seen[1] = True
ans = []
while heap:
    u = heapq.heappop(heap)
    ans.append(u)
    for v in g[u]:
        if not seen[v]:
            seen[v] = True
            heapq.heappush(heap, v)
print(*ans)
