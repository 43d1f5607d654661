import sys
v = sys.stdin.read().split()
n, m = int(v[0]), int(v[1])
g = [[(-1, "?")] * 3 for i in range(m)]
for i in range(2, 3 * n + 2, 3):
    r = int(v[i + 1]) - 1
    g[r] = sorted(g[r] + [(int(v[i + 2]), v[i])])[1:]
for x, y, z in g:
    print("?" if x[0] == y[0] else z[1] + " " + y[1])
