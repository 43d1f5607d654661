for _ in range(int(input())):
    n, k = map(int, input().split())
    r = 0
    while n:
        r += n % k + 1
        n //= k
    print(r)
