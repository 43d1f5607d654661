from collections import Counter
n, m, k = map(int, input().split())
plan = {i: list(map(int, input().split())) for i in range(n)}
result = {}
locked = Counter()
for t in range(m):
    now = Counter(p[t] for p in plan.values() if p[t])
    for i in list(plan):
        c = plan[i][t]
        if now[c] + locked[c] > 1:
            result[i] = t + 1
            del plan[i]
    for c in now:
        if now[c] > 1:
            locked[c] = 2
for i in range(n):
    print(result.get(i, 0))
