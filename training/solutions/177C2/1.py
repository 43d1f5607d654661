n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(int(input())):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
comp = [0] * (n + 1)
size = [0] * (n + 1)
for s in range(1, n + 1):
    if comp[s] == 0:
        comp[s] = s
        stack = [s]
        while stack:
            x = stack.pop()
            size[s] += 1
            for y in g[x]:
                if comp[y] == 0:
                    comp[y] = s
                    stack.append(y)
for _ in range(int(input())):
    u, v = map(int, input().split())
    if comp[u] == comp[v]:
        size[comp[u]] = 0
print(max(size))
