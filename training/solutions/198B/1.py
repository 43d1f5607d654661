from collections import deque
n, k = map(int, input().split())
wall = [input().strip(), input().strip()]
seen = {(0, 0)}
q = deque([(0, 0, 0)])
ans = "NO"
while q:
    side, h, t = q.popleft()
    if h >= n:
        ans = "YES"
        break
    for s, x in ((side, h + 1), (side, h - 1), (1 - side, h + k)):
        if x > t and (s, x) not in seen and (x >= n or wall[s][x] == '-'):
            seen.add((s, x))
            q.append((s, x, t + 1))
print(ans)
