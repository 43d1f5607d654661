x1, y1, x2, y2 = map(int, input().split())
dx = x2 - x1
dy = y2 - y1
if dx * dy == 0:
    print(x1 - dy, y1 + dx, x2 - dy, y2 + dx)
elif dx == dy or dx == -dy:
    print(x1, y2, x2, y1)
else:
    print(-1)
