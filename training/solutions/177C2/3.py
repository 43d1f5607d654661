n = int(input())
group = {i: {i} for i in range(1, n + 1)}
for _ in range(int(input())):
    u, v = map(int, input().split())
    if group[u] is not group[v]:
        joined = group[u] | group[v]
        for x in joined:
            group[x] = joined
bad = set()
for _ in range(int(input())):
    u, v = map(int, input().split())
    if v in group[u]:
        bad |= group[u]
print(max([len(group[i]) for i in group if i not in bad], default=0))
