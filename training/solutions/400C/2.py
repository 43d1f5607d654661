def clockwise(pts, n, m):
    return [(c, n + 1 - r) for r, c in pts], m, n

n, m, x, y, z, p = map(int, input().split())
pts = [tuple(map(int, input().split())) for _ in range(p)]
for _ in range(x % 4):
    pts, n, m = clockwise(pts, n, m)
if y & 1:
    pts = [(r, m + 1 - c) for r, c in pts]
for _ in range(-z % 4):
    pts, n, m = clockwise(pts, n, m)
for r, c in pts:
    print(r, c)
