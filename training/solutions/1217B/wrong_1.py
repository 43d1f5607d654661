for _ in range(int(input())):
    n, x = map(int, input().split())
    big = 0
    gain = 0
    for i in range(n):
        d, h = map(int, input().split())
        if d > big:
            big = d
            gain = max(0, d - h)
    if x <= big:
        print(1)
    elif gain == 0:
        print(-1)
    else:
        print((x - big + gain - 1) // gain + 1)
