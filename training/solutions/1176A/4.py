for _ in range(int(input())):
    n = int(input())
    a = b = c = 0
    while n % 2 == 0:
        n //= 2
        a += 1
    while n % 3 == 0:
        n //= 3
        b += 1
    while n % 5 == 0:
        n //= 5
        c += 1
    print(a + 2 * b + 3 * c if n == 1 else -1)
