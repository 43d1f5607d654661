for _ in range(int(input())):
    a, b, c, d, k = map(int, input().split())
    x = a // c + 1
    y = b // d + 1
    if x + y <= k:
        print(x, y)
    else:
        print(-1)
