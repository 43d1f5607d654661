import sys
data = list(map(int, sys.stdin.read().split()))
n = data[0]
adj = {}
for u, v in zip(data[2::2], data[3::2]):
    adj.setdefault(u, []).append(v)
    adj.setdefault(v, []).append(u)
side = {}
for start in adj:
    if start not in side:
        side[start] = 0
        queue = [start]
        for v in queue:
            for u in adj[v]:
                if u not in side:
                    side[u] = side[v] ^ 1
                    queue.append(u)
if any(side[u] == side[v] for u in adj for v in adj[u]):
    print(-1)
else:
    for k in range(2):
        group = [v for v in side if side[v] == k]
        print(len(group))
        print(*group)
