for _ in range(int(input())):
    n, x = map(int, input().split())
    a = sorted(map(int, input().split()))
    teams = size = 0
    low = 0
    for v in a:
        if size == 0:
            low = v
        size += 1
        if size * low >= x:
            teams += 1
            size = 0
    print(teams)
