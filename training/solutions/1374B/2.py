for _ in range(int(input())):
    n = int(input())
    k = 0
    while n > 1 and n % 3 == 0:
        if n % 6 == 0:
            n //= 6
        else:
            n *= 2
        k += 1
    print(k if n == 1 else -1)
