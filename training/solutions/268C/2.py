n, m = map(int, input().split())
pts = []
x, y = 0, m
while x <= n and y >= 0:
    if x + y > 0:
        pts.append((x, y))
    x += 1
    y -= 1
print(len(pts))
for p in pts:
    print(*p)
