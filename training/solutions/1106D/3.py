import sys
from bisect import insort

d = list(map(int, sys.stdin.read().split()))
g = [[] for _ in range(d[0] + 1)]
for u, v in zip(d[2::2], d[3::2]):
    g[u].append(v)
    g[v].append(u)
wait = [-1]
known = {1}
while wait:
    u = -wait.pop()
    print(u, end=" ")
    for v in g[u]:
        if v not in known:
            known.add(v)
            insort(wait, -v)
