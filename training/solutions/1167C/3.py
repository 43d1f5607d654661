n, m = map(int, input().split())
group = [[i] for i in range(n)]
where = list(range(n))
for _ in range(m):
    users = [int(x) - 1 for x in input().split()[1:]]
    for u in users[1:]:
        a, b = where[users[0]], where[u]
        if a == b:
            continue
        if len(group[a]) < len(group[b]):
            a, b = b, a
        for v in group[b]:
            where[v] = a
        group[a] += group[b]
print(*[len(group[w]) for w in where])
