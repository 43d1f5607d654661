from collections import defaultdict
n, m = map(int, input().split())
color = [0] + [int(x) for x in input().split()]
seen = defaultdict(set)
for _ in range(m):
    u, v = map(int, input().split())
    seen[color[u]].add(color[v])
    seen[color[v]].add(color[u])
best = -1
for k in sorted(set(color[1:])):
    q = len(seen[k] - {k})
    if q > best:
        best, answer = q, k
print(answer)
