n = int(input())
near = [set() for _ in range(n)]
for _ in range(n - 1):
    x, y = (int(k) - 1 for k in input().split())
    near[x].add(y)
    near[y].add(x)
order = [(0, -1)]
for v, p in order:
    near[v].discard(p)
    order += [(u, v) for u in near[v]]
size = [1] * n
mask = [1] * n
every = 0
for v, p in order[::-1]:
    every |= mask[v] | mask[v] << (n - size[v])
    if p >= 0:
        size[p] += size[v]
        mask[p] |= mask[p] << size[v]
pairs = [(a, n - 1 - a) for a in range(1, n - 1) if every >> a & 1]
print(len(pairs))
for pair in pairs:
    print(*pair)
