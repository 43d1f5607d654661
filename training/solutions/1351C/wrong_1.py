move = {'N': (0, 1), 'S': (0, -1), 'E': (1, 0), 'W': (-1, 0)}
for _ in range(int(input())):
    x = y = 0
    seen = {(0, 0)}
    time = 0
    for c in input():
        dx, dy = move[c]
        x += dx
        y += dy
        time += 1 if (x, y) in seen else 5
        seen.add((x, y))
    print(time)
