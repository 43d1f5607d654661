n, x, y = map(int, input().split())
big = y - (n - 1)
if big * big + n - 1 < x:
    print(-1)
else:
    print(big)
    for i in range(n - 1):
        print(1)
