for _ in range(int(input())):
    a, b, x, y = map(int, input().split())
    print(max(max(x, a - x) * b, max(y, b - y) * a))
