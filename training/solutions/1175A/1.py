for _ in range(int(input())):
    n, k = map(int, input().split())
    r = 0
    while n:
        r += n % k
        n //= k
        if n:
            r += 1
    print(r)
