from collections import deque
n, m = map(int, input().split())
k = int(input())
c = list(map(int, input().split()))
q = deque(zip(c[::2], c[1::2]))
seen = set(q)
while q:
    x, y = q.popleft()
    for a, b in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
        if 1 <= a <= n and 1 <= b <= m and (a, b) not in seen:
            seen.add((a, b))
            q.append((a, b))
print(x, y)
