import sys
n, old, new, *v = map(int, sys.stdin.read().split())
g = [[] for _ in range(n + 1)]
for c, p in zip([i for i in range(1, n + 1) if i != old], v):
    g[c].append(p)
    g[p].append(c)
back = {new: 0}
queue = [new]
for x in queue:
    for y in g[x]:
        if y not in back:
            back[y] = x
            queue.append(y)
del back[new]
print(*[back[c] for c in sorted(back)])
