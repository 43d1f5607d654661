for _ in range(int(input())):
    n, g, b = map(int, input().split())
    half = (n + 1) // 2
    q, rem = divmod(half, g)
    print(max(n, q * (g + b) + rem))
