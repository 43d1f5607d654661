n = int(input())
r = [tuple(map(int, input().split())) for _ in range(n)]
a = sorted(t[0] for t in r)
b = sorted(t[1] for t in r)
c = sorted(t[2] for t in r)
d = sorted(t[3] for t in r)
for x1, y1, x2, y2 in r:
    x = a[-2] if x1 == a[-1] else a[-1]
    y = b[-2] if y1 == b[-1] else b[-1]
    xx = c[1] if x2 == c[0] else c[0]
    yy = d[1] if y2 == d[0] else d[0]
    if x <= xx and y <= yy:
        print(x, y)
        break
