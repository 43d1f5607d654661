for _ in range(int(input())):
    n, m = map(int, input().split())
    r = n // 2 * m
    if n % 2:
        r += m // 2 + m % 2
    print(r)
