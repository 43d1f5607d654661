from collections import deque
n = int(input())
start = [tuple(int(v) - 1 for v in input().split()) for _ in range(2)]
g = [list(input()) for _ in range(n)]
parts = []
for s in start:
    q, seen = deque([s]), {s}
    while q:
        x, y = q.popleft()
        for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            p = (x + dx, y + dy)
            if 0 <= min(p) and max(p) < n and p not in seen and g[p[0]][p[1]] == '0':
                seen.add(p)
                q.append(p)
    parts.append(seen)
best = 10 ** 9
for a, b in parts[0]:
    for c, d in parts[1]:
        best = min(best, (a - c) ** 2 + (b - d) ** 2)
print(best)
