for _ in range(int(input())):
    a, b, c = map(int, input().split())
    x = min(b, c // 2)
    print(3 * (x + min(a, (b - x) // 2)))
