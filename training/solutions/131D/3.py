from collections import defaultdict
n = int(input())
near = defaultdict(list)
for _ in range(n):
    a, b = map(int, input().split())
    near[a].append(b)
    near[b].append(a)
par = {1: 0}
order = [1]
for v in order:
    for u in near[v]:
        if u not in par:
            par[u] = v
            order.append(u)
        elif u != par[v]:
            x, y = v, u

def up(v):
    way = []
    while v:
        way.append(v)
        v = par[v]
    return way

p, q = up(x), up(y)
while len(p) > 1 and len(q) > 1 and p[-2] == q[-2]:
    p.pop()
    q.pop()
dist = {v: 0 for v in p + q}
line = list(dist)
for v in line:
    for u in near[v]:
        if u not in dist:
            dist[u] = dist[v] + 1
            line.append(u)
print(*(dist[v] for v in range(1, n + 1)))
