for _ in range(int(input())):
    n = int(input())
    print(n // 4 - n % 2 if n > 3 else -1)
