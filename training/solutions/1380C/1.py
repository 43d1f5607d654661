for _ in range(int(input())):
    n, x = map(int, input().split())
    a = sorted(map(int, input().split()), reverse=True)
    teams = size = 0
    for v in a:
        size += 1
        if size * v >= x:
            teams += 1
            size = 0
    print(teams)
