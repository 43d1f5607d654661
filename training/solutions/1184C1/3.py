n = int(input())
a = []
for _ in range(4 * n + 1):
    a.append(tuple(map(int, input().split())))
xs = sorted(p[0] for p in a)
ys = sorted(p[1] for p in a)
lx, rx = xs[1], xs[-2]
ly, ry = ys[1], ys[-2]
for x, y in a:
    if x < lx or x > rx or y < ly or y > ry or lx < x < rx and ly < y < ry:
        print(x, y)
        break
