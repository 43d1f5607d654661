for _ in range(int(input())):
    a, b, c = map(int, input().split())
    x = min(a, b // 2)
    print(3 * (x + min(b - 2 * x, c // 2)))
