for _ in range(int(input())):
    n, k = map(int, input().split())
    x = n // (k + k ** 2 + k ** 3)
    print(x, x * k, x * k * k, x * k ** 3)
