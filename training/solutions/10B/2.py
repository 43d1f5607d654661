n, k = map(int, input().split())
hall = ["." * k for _ in range(k)]
mid = k // 2
for m in map(int, input().split()):
    options = []
    for x, row in enumerate(hall):
        for y in range(k - m + 1):
            if row[y:y + m] == "." * m:
                far = sum(abs(t - mid) for t in range(y, y + m))
                options.append((m * abs(x - mid) + far, x, y))
    if options:
        _, x, y = min(options)
        hall[x] = hall[x][:y] + "#" * m + hall[x][y + m:]
        print(x + 1, y + 1, y + m)
    else:
        print(-1)
