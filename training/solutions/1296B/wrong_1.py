for _ in range(int(input())):
    s = int(input())
    r = s
    while s > 9:
        s //= 10
        r += s
    print(r)
