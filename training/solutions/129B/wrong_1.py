n, m = map(int, input().split())
g = [set() for i in range(n + 1)]
for i in range(m):
    a, b = map(int, input().split())
    g[a].add(b)
    g[b].add(a)
ans = 0
ok = True
while ok:
    ok = False
    for i in range(1, n + 1):
        if len(g[i]) == 1:
            j = g[i].pop()
            g[j].remove(i)
            ok = True
    ans += ok
print(ans)
