from collections import deque

n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
q = deque([1])
seen = {1}
ans = []
while q:
    u = q.popleft()
    ans.append(u)
    for v in sorted(g[u]):
        if v not in seen:
            seen.add(v)
            q.append(v)
print(*ans)
