import sys
data = list(map(int, sys.stdin.read().split()))
n, p = data[0], data[1]
to = [0] * (n + 1)
diam = [0] * (n + 1)
indeg = [0] * (n + 1)
for i in range(p):
    a, b, d = data[2 + 3 * i: 5 + 3 * i]
    to[a] = b
    diam[a] = d
    indeg[b] = 1
out = []
for v in range(1, n + 1):
    if to[v] and not indeg[v]:
        u = v
        m = diam[v]
        while to[u]:
            m = min(m, diam[u])
            u = to[u]
        out.append(f"{v} {u} {m}")
print(len(out))
print("\n".join(out))
