from collections import deque
r, c = map(int, input().split())
g = [input().strip() for _ in range(r)]
for i in range(r):
    for j in range(c):
        if g[i][j] == 'E':
            end = (i, j)
        if g[i][j] == 'S':
            start = (i, j)
dist = {end: 0}
q = deque([end])
while q:
    i, j = q.popleft()
    for a, b in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
        if 0 <= a < r and 0 <= b < c and g[a][b] != 'T' and (a, b) not in dist:
            dist[a, b] = dist[i, j] + 1
            q.append((a, b))
print(sum(int(g[i][j]) for (i, j), d in dist.items() if d <= dist[start] and g[i][j].isdigit()))
