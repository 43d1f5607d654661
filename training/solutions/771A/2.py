n, m = map(int, input().split())
g = [[i] for i in range(n + 1)]
for _ in range(m):
    a, b = map(int, input().split())
    g[a].append(b)
    g[b].append(a)
ok = True
seen = [False] * (n + 1)
for v in range(1, n + 1):
    if not seen[v]:
        team = sorted(g[v])
        for u in team:
            seen[u] = True
            if sorted(g[u]) != team:
                ok = False
                break
    if not ok:
        break
print("YES" if ok else "NO")
