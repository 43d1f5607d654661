import sys
n, k, *e = map(int, sys.stdin.read().split())
g = [[] for _ in range(n + 1)]
for i in range(0, len(e), 3):
    u, v, black = e[i:i + 3]
    if not black:
        g[u].append(v)
        g[v].append(u)
seen = [False] * (n + 1)
bad = 0
for i in range(1, n + 1):
    if not seen[i]:
        seen[i] = True
        comp = [i]
        for v in comp:
            for u in g[v]:
                if not seen[u]:
                    seen[u] = True
                    comp.append(u)
        bad += len(comp) ** k
print((n ** k - bad) % (10 ** 9 + 7))
