for _ in range(int(input())):
    c, s = map(int, input().split())
    q, r = divmod(s, c)
    print(r * (q + 1) ** 2 + (c - r) * q * q)
