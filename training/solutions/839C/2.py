import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
adj = {i: [] for i in range(1, n + 1)}
for u, v in zip(d[1::2], d[2::2]):
    adj[u].append(v)
    adj[v].append(u)
order = [1]
par = {1: 0}
for v in order:
    for u in adj[v]:
        if u != par[v]:
            par[u] = v
            order.append(u)
e = {v: 0.0 for v in par}
for v in reversed(order):
    kids = [e[u] for u in adj[v] if u != par[v]]
    if kids:
        e[v] = 1 + sum(kids) / len(kids)
print("%.10f" % e[1])
