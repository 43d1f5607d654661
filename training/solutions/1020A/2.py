n, h, a, b, k = map(int, input().split())
for _ in range(k):
    s, x, t, y = map(int, input().split())
    r = abs(s - t) + abs(x - y)
    if s != t:
        if max(x, y) < a:
            r += 2 * (a - max(x, y))
        elif min(x, y) > b:
            r += 2 * (min(x, y) - b)
    print(r)
