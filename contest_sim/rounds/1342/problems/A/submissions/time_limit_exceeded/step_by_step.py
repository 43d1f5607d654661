# Walks down one step at a time: a billion steps where the numbers are large.
for _ in range(int(input())):
    x, y = map(int, input().split())
    a, b = map(int, input().split())
    total = 0
    while x or y:
        if x and y:
            total += min(b, 2 * a)
            x -= 1
            y -= 1
        else:
            total += a
            x, y = max(x - 1, 0), max(y - 1, 0)
    print(total)
