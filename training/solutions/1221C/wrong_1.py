for _ in range(int(input())):
    c, m, x = map(int, input().split())
    k = min(c, m, x)
    c -= k
    m -= k
    print(k + min(c, m) // 3 * 2)
