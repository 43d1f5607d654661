def walk(v):
    if v in left:
        left.discard(v)
        cur.append(v)
        for u in g[v]:
            walk(u)

n, m = map(int, input().split())
g = [[] for _ in range(n + 1)]
for _ in range(m):
    a, b = map(int, input().split())
    g[a].append(b)
    g[b].append(a)
left = set(range(1, n + 1))
parts = []
for v in range(1, n + 1):
    cur = []
    walk(v)
    if cur:
        parts.append(cur)
parts.sort(key=len, reverse=True)
ok = True
teams = []
while parts and ok:
    t = parts.pop(0)
    while len(t) < 3 and parts and len(parts[-1]) == 1:
        t = t + parts.pop()
    ok = len(t) == 3
    teams.append(t)
if ok:
    for t in teams:
        print(*t)
else:
    print(-1)
