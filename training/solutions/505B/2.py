n, m = map(int, input().split())
color = [[[i] for i in range(n + 1)] for _ in range(m + 1)]
for _ in range(m):
    a, b, c = map(int, input().split())
    g = color[c]
    if g[a] is not g[b]:
        big = g[a] + g[b]
        for v in big:
            g[v] = big
q = int(input())
for _ in range(q):
    u, v = map(int, input().split())
    print(sum(1 for g in color if g[u] is g[v]))
