from math import comb
n, m, k = map(int, input().split())
homes = list(map(int, input().split()))
near = {v: set() for v in range(1, n + 1)}
for _ in range(m):
    u, v = map(int, input().split())
    near[u].add(v)
    near[v].add(u)
def country(v):
    group = {v}
    todo = [v]
    while todo:
        new = near[todo.pop()] - group
        group |= new
        todo += new
    return len(group)
sizes = sorted(map(country, homes))
sizes.pop()
biggest = n - sum(sizes)
print(comb(biggest, 2) + sum(comb(s, 2) for s in sizes) - m)
