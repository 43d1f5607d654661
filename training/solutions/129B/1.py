n, m = map(int, input().split())
g = [set() for i in range(n + 1)]
for i in range(m):
    a, b = map(int, input().split())
    g[a].add(b)
    g[b].add(a)
ans = 0
while True:
    k = [i for i in range(1, n + 1) if len(g[i]) == 1]
    if not k:
        break
    ans += 1
    for i in k:
        for j in g[i]:
            g[j].discard(i)
        g[i] = set()
print(ans)
