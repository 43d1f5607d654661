for _ in range(int(input())):
    n, x, m = map(int, input().split())
    a = b = x
    for i in range(m):
        l, r = map(int, input().split())
        if l <= x <= r:
            a = min(a, l)
            b = max(b, r)
    print(b - a + 1)
