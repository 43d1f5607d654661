for _ in range(int(input())):
    n, x = map(int, input().split())
    ans = x + 1
    for v in map(int, input().split()):
        if v == x:
            k = 1
        elif v > x:
            k = 2
        else:
            k = -(-x // v)
        if k < ans:
            ans = k
    print(ans)
