n, m = map(int, input().split())
team = {i: {i} for i in range(1, n + 1)}
for _ in range(m):
    a, b = map(int, input().split())
    if team[a] is not team[b]:
        joined = team[a] | team[b]
        for x in joined:
            team[x] = joined
groups = [list(team[i]) for i in team if min(team[i]) == i]
ones = [g for g in groups if len(g) == 1]
twos = [g for g in groups if len(g) == 2]
res = [g for g in groups if len(g) == 3]
if any(len(g) > 3 for g in groups) or len(twos) > len(ones):
    print(-1)
else:
    for g in twos:
        res.append(g + ones.pop())
    while ones:
        res.append(ones.pop() + ones.pop() + ones.pop())
    for g in res:
        print(*g)
