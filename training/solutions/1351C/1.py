move = {'N': (0, 1), 'S': (0, -1), 'E': (1, 0), 'W': (-1, 0)}
for _ in range(int(input())):
    x = y = 0
    seen = set()
    time = 0
    for c in input():
        dx, dy = move[c]
        mid = (2 * x + dx, 2 * y + dy)
        time += 1 if mid in seen else 5
        seen.add(mid)
        x += dx
        y += dy
    print(time)
