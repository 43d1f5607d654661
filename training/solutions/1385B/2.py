for _ in range(int(input())):
    n = int(input())
    r = []
    for x in map(int, input().split()):
        if x not in r:
            r.append(x)
    print(*r)
