x, y, m = map(int, input().split())
x, y = min(x, y), max(x, y)
if y >= m:
    print(0)
elif y <= 0:
    print(-1)
else:
    k = 0
    if x < 0:
        k = -(x // y)
        x += k * y
    while max(x, y) < m:
        if x < y:
            x += y
        else:
            y += x
        k += 1
    print(k)
