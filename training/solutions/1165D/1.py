for _ in range(int(input())):
    n = int(input())
    d = sorted(map(int, input().split()))
    x = d[0] * d[-1]
    divisors = set()
    i = 2
    while i * i <= x:
        if x % i == 0:
            divisors |= {i, x // i}
        i += 1
    print(x if sorted(divisors) == d else -1)
