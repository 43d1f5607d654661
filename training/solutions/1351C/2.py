def ride(path):
    x, y, used, total = 0, 0, set(), 0
    for c in path:
        a, b = x, y
        if c == 'N':
            y += 1
        elif c == 'S':
            y -= 1
        elif c == 'E':
            x += 1
        else:
            x -= 1
        if (a, b, x, y) in used:
            total += 1
        else:
            total += 5
            used.add((a, b, x, y))
            used.add((x, y, a, b))
    return total

t = int(input())
for _ in range(t):
    print(ride(input().strip()))
