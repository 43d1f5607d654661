for _ in range(int(input())):
    n = int(input())
    print("1" * (n // 2 - n % 2) + "7" * (n % 2))
