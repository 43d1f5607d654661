for _ in range(int(input())):
    n, d = map(int, input().split())
    a = [int(x) for x in input().split()]
    s = a[0]
    for i in range(1, n):
        if a[i] * i <= d:
            s += a[i]
            d -= a[i] * i
        else:
            s += d // i
            break
    print(s)
