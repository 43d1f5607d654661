from collections import Counter
n, k = map(int, input().split())
c = Counter(map(int, input().split()))
best = 10 ** 9
ways = {}
for x in c:
    v, s = x, 0
    while True:
        ways[v, s] = ways.get((v, s), 0) + c[x]
        if v == 0:
            break
        v, s = v // 2, s + 1
for v in set(v for v, s in ways):
    need, cost = k, 0
    for s in range(19):
        take = min(need, ways.get((v, s), 0))
        cost += take * s
        need -= take
    if need == 0:
        best = min(best, cost)
print(best)
