for _ in range(int(input())):
    n, x = map(int, input().split())
    m = max(map(int, input().split()))
    if m > x:
        print(2)
    else:
        print((x + m - 1) // m)
