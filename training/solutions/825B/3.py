field = [list(input()) for _ in range(10)]
def run(x, y, dx, dy):
    x += dx
    y += dy
    k = 0
    while 0 <= x < 10 and 0 <= y < 10 and field[x][y] == "X":
        x += dx
        y += dy
        k += 1
    return k
def wins(x, y):
    for dx, dy in (0, 1), (1, 0), (1, 1), (1, -1):
        if run(x, y, dx, dy) + run(x, y, -dx, -dy) >= 4:
            return True
    return False
empty = [(x, y) for x in range(10) for y in range(10) if field[x][y] == "."]
print("YES" if any(wins(x, y) for x, y in empty) else "NO")
