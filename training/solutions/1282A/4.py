for _ in range(int(input())):
    a, b, c, r = map(int, input().split())
    x = min(a, b)
    y = max(a, b)
    p = min(max(c - r, x), y)
    q = max(min(c + r, y), x)
    print((p - x) + (y - q))
