for _ in range(int(input())):
    n = int(input())
    r = 0
    for p, w in ((2, 1), (3, 2), (5, 3)):
        while n % p == 0:
            n //= p
            r += w
    print(r if n == 1 else -1)
