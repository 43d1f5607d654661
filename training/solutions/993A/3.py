def read():
    v = list(map(int, input().split()))
    return list(zip(v[::2], v[1::2]))
square, tilted = read(), read()
(x1, y1), (x2, y2) = min(square), max(square)
plus = [x + y for x, y in tilted]
minus = [x - y for x, y in tilted]
def inside(x, y):
    return min(plus) <= x + y <= max(plus) and min(minus) <= x - y <= max(minus)
points = ((x, y) for x in range(x1, x2 + 1) for y in range(y1, y2 + 1))
print("YES" if any(inside(x, y) for x, y in points) else "NO")
