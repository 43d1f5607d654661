for _ in range(int(input())):
    n = int(input())
    if n % 2 == 0:
        print(n // 2, n // 2)
    else:
        print(1, n - 1)
