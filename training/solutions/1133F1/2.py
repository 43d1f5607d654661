n, m = map(int, input().split())
edges = [tuple(map(int, input().split())) for _ in range(m)]
deg = [0] * (n + 1)
for u, v in edges:
    deg[u] += 1
    deg[v] += 1
top = deg.index(max(deg))
edges.sort(key=lambda e: top not in e)
p = list(range(n + 1))

def find(x):
    while p[x] != x:
        p[x] = p[p[x]]
        x = p[x]
    return x

for u, v in edges:
    a, b = find(u), find(v)
    if a != b:
        p[a] = b
        print(u, v)
