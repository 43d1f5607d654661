n = int(input())
xs, ys = {}, {}
pts = []
for _ in range(n):
    x, y = map(int, input().split())
    pts.append((x, y))
    xs.setdefault(x, []).append(y)
    ys.setdefault(y, []).append(x)
ans = 0
for x, y in pts:
    if min(xs[x]) < y < max(xs[x]) and min(ys[y]) < x < max(ys[y]):
        ans += 1
print(ans)
