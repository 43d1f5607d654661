import sys
d = list(map(int, sys.stdin.buffer.read().split()))
n, m = d[0], d[1]
size = [[0] * 1001, [0] * 1001]
pairs = [{}, {}]
for i in range(n + m):
    k = 0 if i <= n else 1
    x, y = d[2 + 2 * i], d[3 + 2 * i]
    size[k][y] += 1
    pairs[k][x, y] = pairs[k].get((x, y), 0) + 1
u = sum(map(min, size[0], size[1]))
v = sum(min(c, pairs[1].get(p, 0)) for p, c in pairs[0].items())
print(u, v)
