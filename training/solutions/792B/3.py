from collections import deque
n, k = map(int, input().split())
d = deque(range(1, n + 1))
r = []
for x in map(int, input().split()):
    d.rotate(-(x % len(d)))
    r.append(d.popleft())
print(*r)
