for _ in range(int(input())):
    n = int(input())
    s = r = 0
    for x in map(int, input().split()):
        if x == 0:
            x = 1
            r += 1
        s += x
    if s == 0:
        r += 1
    print(r)
