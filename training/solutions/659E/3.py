import sys

n, m, *e = map(int, sys.stdin.read().split())
adj = {i: set() for i in range(1, n + 1)}
for x, y in zip(e[::2], e[1::2]):
    adj[x].add(y)
    adj[y].add(x)
leaves = [i for i in adj if len(adj[i]) == 1]
ans = sum(not adj[i] for i in adj)
while leaves:
    u = leaves.pop()
    if adj[u]:
        v = adj[u].pop()
        adj[v].remove(u)
        if len(adj[v]) == 1:
            leaves.append(v)
        elif not adj[v]:
            ans += 1
print(ans)
