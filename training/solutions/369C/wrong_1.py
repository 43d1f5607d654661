n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    x, y, t = map(int, input().split())
    g[x].append((y, t))
    g[y].append((x, t))
ans = [v for v in range(2, n + 1) if len(g[v]) == 1 and g[v][0][1] == 2]
print(len(ans))
print(*ans)
