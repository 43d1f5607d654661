for _ in range(int(input())):
    n = int(input())
    a = b = 0
    while n % 2 == 0:
        n //= 2
        a += 1
    while n % 3 == 0:
        n //= 3
        b += 1
    print(2 * b - a if n == 1 else -1)
