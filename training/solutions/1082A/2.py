def f(a, b):
    return -(-abs(a - s) // d) + abs(s - b) // d
for _ in range(int(input())):
    n, x, y, d = map(int, input().split())
    c = []
    for s in (x, 1, n):
        if (y - s) % d == 0:
            c.append(f(x, y))
    print(min(c, default=-1))
