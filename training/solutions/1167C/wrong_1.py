n, m = map(int, input().split())
friends = [{i} for i in range(n + 1)]
for _ in range(m):
    g = list(map(int, input().split()))[1:]
    for u in g:
        friends[u] |= set(g)
print(*[len(f) for f in friends[1:]])
