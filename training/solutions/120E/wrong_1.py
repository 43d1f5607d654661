for _ in range(int(input())):
    n = int(input())
    print(0 if n * n % 3 else 1)
