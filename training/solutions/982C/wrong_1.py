n = int(input())
deg = [0] * (n + 1)
edges = []
for _ in range(n - 1):
    u, v = map(int, input().split())
    deg[u] += 1
    deg[v] += 1
    edges.append((u, v))
if n % 2:
    print(-1)
else:
    print(sum(1 for u, v in edges if deg[u] > 1 and deg[v] > 1))
