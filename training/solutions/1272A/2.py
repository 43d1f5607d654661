for _ in range(int(input())):
    a, b, c = map(int, input().split())
    best = 10 ** 18
    for x in (a - 1, a, a + 1):
        for y in (b - 1, b, b + 1):
            for z in (c - 1, c, c + 1):
                best = min(best, abs(x - y) + abs(x - z) + abs(y - z))
    print(best)
