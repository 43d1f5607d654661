for _ in range(int(input())):
    a, b, c, d = map(int, input().split())
    if a == c:
        print(a, d)
    else:
        print(a, c)
