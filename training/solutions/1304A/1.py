for _ in range(int(input())):
    x, y, a, b = map(int, input().split())
    d, m = divmod(y - x, a + b)
    print(-1 if m else d)
