n, m = map(int, input().split())
v = list(map(int, input().split()))
g = [[] for _ in range(n)]
for _ in range(m):
    x, y = map(int, input().split())
    g[x - 1].append(y - 1)
    g[y - 1].append(x - 1)
gone = [False] * n
cost = 0
for i in range(n):
    gone[i] = True
    cost += sum(v[j] for j in g[i] if not gone[j])
print(cost)
