for _ in range(int(input())):
    n, d = map(int, input().split())
    a = list(map(int, input().split()))
    for i in range(1, n):
        if a[i] * i <= d:
            a[0] += a[i]
            d -= a[i] * i
    print(a[0])
