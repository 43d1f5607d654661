x, y = map(int, input().split())
px = py = 0
dx, dy = 1, 0
turns, length = 0, 1
while (px, py) != (x, y):
    for _ in range(length):
        px += dx
        py += dy
        if (px, py) == (x, y):
            break
    else:
        dx, dy = -dy, dx
        turns += 1
        if turns % 2 == 0:
            length += 1
print(turns)
