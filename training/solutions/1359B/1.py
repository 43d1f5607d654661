for _ in range(int(input())):
    n, m, x, y = map(int, input().split())
    y = min(y, 2 * x)
    r = 0
    for i in range(n):
        for p in input().strip().split("*"):
            r += len(p) // 2 * y + len(p) % 2 * x
    print(r)
