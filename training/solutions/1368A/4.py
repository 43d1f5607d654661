for _ in range(int(input())):
    a, b, n = map(int, input().split())
    k = 0
    while True:
        if a > n or b > n:
            break
        if a <= b:
            a += b
        else:
            b += a
        k += 1
    print(k)
