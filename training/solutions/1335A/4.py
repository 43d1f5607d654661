for _ in range(int(input())):
    n = int(input())
    if n <= 2:
        print(0)
    elif n % 2:
        print(n // 2)
    else:
        print(n // 2 - 1)
