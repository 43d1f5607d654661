t = int(input())
for i in range(t):
    n = int(input())
    x = 0
    y = 10 ** 9
    for j in range(n):
        l, r = map(int, input().split())
        if l > x:
            x = l
        if r < y:
            y = r
    if x > y:
        print(x - y)
    else:
        print(0)
