n = int(input())
edges = [tuple(map(int, input().split())) for _ in range(n - 1)]
c = [0] + list(map(int, input().split()))
bad = [(u, v) for u, v in edges if c[u] != c[v]]
deg = [0] * (n + 1)
for u, v in bad:
    deg[u] += 1
    deg[v] += 1
best = max(range(1, n + 1), key=lambda v: deg[v])
if deg[best] == len(bad):
    print("YES")
    print(best)
else:
    print("NO")
