n = int(input())
g = {i: [] for i in range(1, n + 1)}
for i in range(n - 1):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
a = [0, 0]
stack = [(1, 0, 0)]
while stack:
    u, p, d = stack.pop()
    a[d] += 1
    for v in g[u]:
        if v != p:
            stack.append((v, u, 1 - d))
print(a[0] * a[1] - (n - 1))
