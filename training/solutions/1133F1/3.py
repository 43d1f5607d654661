import sys
from collections import defaultdict

d = list(map(int, sys.stdin.read().split()))
g = defaultdict(set)
for u, v in zip(d[2::2], d[3::2]):
    g[u].add(v)
    g[v].add(u)
big = sorted(g, key=lambda x: len(g[x]))[-1]
layer = [big]
done = {big}
while layer:
    nxt = []
    for u in layer:
        for v in g[u] - done:
            done.add(v)
            nxt.append(v)
            print(u, v)
    layer = nxt
