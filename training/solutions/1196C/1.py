for _ in range(int(input())):
    n = int(input())
    x1 = y1 = -100000
    x2 = y2 = 100000
    for i in range(n):
        x, y, a, b, c, d = map(int, input().split())
        if not a:
            x1 = max(x1, x)
        if not b:
            y2 = min(y2, y)
        if not c:
            x2 = min(x2, x)
        if not d:
            y1 = max(y1, y)
    if x1 <= x2 and y1 <= y2:
        print(1, x1, y1)
    else:
        print(0)
