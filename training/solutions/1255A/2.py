for _ in range(int(input())):
    a, b = map(int, input().split())
    d = abs(a - b)
    r = 0
    for k in (5, 2, 1):
        r += d // k
        d %= k
    print(r)
