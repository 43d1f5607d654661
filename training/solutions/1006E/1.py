import sys
v = list(map(int, sys.stdin.read().split()))
n, q = v[:2]
p = [0, 0] + v[2:n + 1]
size = [1] * (n + 1)
for i in range(n, 1, -1):
    size[p[i]] += size[i]
pos = [0] * (n + 1)
free = [0] * (n + 1)
order = [0] * n
order[0] = 1
free[1] = 1
for i in range(2, n + 1):
    pos[i] = free[p[i]]
    free[p[i]] += size[i]
    free[i] = pos[i] + 1
    order[pos[i]] = i
for u, k in zip(v[n + 1::2], v[n + 2::2]):
    print(order[pos[u] + k - 1] if k <= size[u] else -1)
