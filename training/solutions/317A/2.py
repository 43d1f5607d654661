x, y, m = map(int, input().split())
if x > y:
    x, y = y, x
steps = 0
if y < m and y <= 0:
    steps = -1
elif y < m:
    if x < 0:
        steps = (-x + y - 1) // y
        x += steps * y
    a, b = sorted((x, y))
    while b < m:
        a, b = sorted((a + b, b))
        steps += 1
print(steps)
