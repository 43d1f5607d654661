R, x1, y1, x2, y2 = map(int, input().split())
d = ((x1 - x2) ** 2 + (y1 - y2) ** 2) ** 0.5
if d == 0:
    print(x1 + R / 2, y1, R / 2)
else:
    r = (d + R) / 2
    print(x2 + (x1 - x2) / d * r, y2 + (y1 - y2) / d * r, r)
