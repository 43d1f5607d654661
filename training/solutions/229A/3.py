def distances(s, m):
    dist = [-1] * m
    queue = [i for i in range(m) if s[i] == '1']
    for i in queue:
        dist[i] = 0
    for i in queue:
        for j in ((i + 1) % m, i - 1):
            if dist[j] < 0:
                dist[j] = dist[i] + 1
                queue.append(j % m)
    return dist

n, m = map(int, input().split())
rows = [distances(input(), m) for _ in range(n)]
if any(-1 in r for r in rows):
    print(-1)
else:
    print(min(map(sum, zip(*rows))))
