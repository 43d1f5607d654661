n, m = map(int, input().split())
g = [[] for _ in range(m + 1)]
for _ in range(n):
    s, r = map(int, input().split())
    g[s].append(r)
best = 0
for k in range(1, n + 1):
    best = max(best, sum(sum(sorted(x)[-k:]) for x in g if len(x) >= k))
print(best)
