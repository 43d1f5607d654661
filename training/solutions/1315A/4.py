for _ in range(int(input())):
    a, b, x, y = map(int, input().split())
    p = max(x, a - x - 1)
    q = max(y, b - y - 1)
    print(p * b if p * b > q * a else q * a)
