for _ in range(int(input())):
    n = int(input())
    r = 0
    for p in (2, 3, 5):
        while n % p == 0:
            n //= p
            r += 1
    print(r if n == 1 else -1)
