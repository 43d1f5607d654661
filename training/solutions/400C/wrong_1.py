n, m, x, y, z, p = map(int, input().split())
for _ in range(p):
    a, b = map(int, input().split())
    h, w = n, m
    for _ in range((x - z) % 4):
        a, b = b, h + 1 - a
        h, w = w, h
    if y % 2:
        b = w + 1 - b
    print(a, b)
