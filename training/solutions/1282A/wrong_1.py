for _ in range(int(input())):
    a, b, c, r = map(int, input().split())
    print(abs(b - a) - max(0, min(b, c + r) - max(a, c - r)))
