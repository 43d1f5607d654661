n, m = map(int, input().split())
dist = {n: 0}
queue = [n]
for v in queue:
    if v == m:
        break
    for u in (v * 2, v - 1):
        if 0 < u <= 20000 and u not in dist:
            dist[u] = dist[v] + 1
            queue.append(u)
print(dist[m])
