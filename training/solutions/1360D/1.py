for _ in range(int(input())):
    n, k = map(int, input().split())
    r = n
    d = 1
    while d * d <= n:
        if n % d == 0:
            if d <= k:
                r = min(r, n // d)
            if n // d <= k:
                r = min(r, d)
        d += 1
    print(r)
