import sys
d = sys.stdin.read().split()
xs, ys, both = {}, {}, {}
ans = 0
for i in range(1, len(d), 2):
    x, y = d[i], d[i + 1]
    ans += xs.get(x, 0) + ys.get(y, 0) - both.get((x, y), 0)
    xs[x] = xs.get(x, 0) + 1
    ys[y] = ys.get(y, 0) + 1
    both[x, y] = both.get((x, y), 0) + 1
print(ans)
