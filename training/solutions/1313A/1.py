for _ in range(int(input())):
    a, b, c = sorted(map(int, input().split()), reverse=True)
    r = 0
    for x, y, z in (1, 0, 0), (0, 1, 0), (0, 0, 1), (1, 1, 0), (1, 0, 1), (0, 1, 1), (1, 1, 1):
        if a >= x and b >= y and c >= z:
            a -= x
            b -= y
            c -= z
            r += 1
    print(r)
