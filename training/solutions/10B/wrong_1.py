n, k = map(int, input().split())
hall = ["." * k for _ in range(k)]
mid = k // 2
for m in map(int, input().split()):
    options = []
    for x, row in enumerate(hall):
        y = row.find("." * m)
        if y >= 0:
            options.append((m * abs(x - mid), x, y))
    if options:
        _, x, y = min(options)
        hall[x] = hall[x][:y] + "#" * m + hall[x][y + m:]
        print(x + 1, y + 1, y + m)
    else:
        print(-1)
