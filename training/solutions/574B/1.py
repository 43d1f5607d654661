n, m = map(int, input().split())
near = [set() for _ in range(n + 1)]
edges = []
for _ in range(m):
    a, b = map(int, input().split())
    near[a].add(b)
    near[b].add(a)
    edges.append((a, b))
best = 10 ** 9
for a, b in edges:
    for c in near[a] & near[b]:
        best = min(best, len(near[a]) + len(near[b]) + len(near[c]) - 6)
print(best if best < 10 ** 9 else -1)
