import sys
from collections import deque
data = list(map(int, sys.stdin.read().split()))
n = data[0]
edges = set()
for u, v in zip(data[2::2], data[3::2]):
    edges.add((u, v))
    edges.add((v, u))
direct = (1, n) in edges
left = set(range(2, n + 1))
q = deque([(1, 0)])
ans = -1
while q:
    v, d = q.popleft()
    if v == n:
        ans = d
        break
    near = [u for u in left if ((v, u) in edges) != direct]
    for u in near:
        left.discard(u)
        q.append((u, d + 1))
print(ans)
