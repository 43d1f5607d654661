n, m = map(int, input().split())
mark = list(range(n + 1))
for _ in range(m):
    a, b = map(int, input().split())
    x, y = mark[a], mark[b]
    mark = [y if t == x else t for t in mark]
one, two, teams = [], [], []
ok = True
for t in set(mark[1:]):
    g = [i for i in range(1, n + 1) if mark[i] == t]
    if len(g) == 1:
        one += g
    elif len(g) == 2:
        two.append(g)
    else:
        ok = ok and len(g) == 3
        teams.append(g)
if not ok or len(two) > len(one):
    print(-1)
else:
    k = len(two)
    teams += [g + [x] for g, x in zip(two, one)]
    teams += [one[i:i + 3] for i in range(k, len(one), 3)]
    for g in teams:
        print(*g)
