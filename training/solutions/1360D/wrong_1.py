for _ in range(int(input())):
    n, k = map(int, input().split())
    r = n
    d = 1
    while d * d <= n and d <= k:
        if n % d == 0:
            r = min(r, n // d)
        d += 1
    print(r)
