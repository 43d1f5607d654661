for _ in range(int(input())):
    a, b, c = map(int, input().split())
    y = min(b, c // 2)
    b -= y
    x = min(a, b // 2)
    print((x + y) * 3)
