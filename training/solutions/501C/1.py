n = int(input())
deg = [0] * n
xor = [0] * n
for i in range(n):
    deg[i], xor[i] = map(int, input().split())
stack = [i for i in range(n) if deg[i] == 1]
edges = []
while stack:
    v = stack.pop()
    if deg[v] != 1:
        continue
    u = xor[v]
    edges.append((v, u))
    deg[v] -= 1
    deg[u] -= 1
    xor[u] ^= v
    if deg[u] == 1:
        stack.append(u)
print(len(edges))
for e in edges:
    print(*e)
