for _ in range(int(input())):
    a, b, c, d = map(int, input().split())
    if c <= d:
        print(-1)
    else:
        print(b + max(0, (a - b + c - d - 1) // (c - d)) * c)
