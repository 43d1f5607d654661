n = int(input())
pts = [list(map(int, input().split())) for _ in range(4 * n + 1)]
xs = [x for x, y in pts]
ys = [y for x, y in pts]
good_x = [v for v in set(xs) if xs.count(v) >= n]
good_y = [v for v in set(ys) if ys.count(v) >= n]
l, r = min(good_x), max(good_x)
d, u = min(good_y), max(good_y)
for x, y in pts:
    edge = (x in (l, r) and d <= y <= u) or (y in (d, u) and l <= x <= r)
    if not edge:
        print(x, y)
