for _ in range(int(input())):
    n = int(input())
    k = max(1, n // 4)
    print("9" * (n - k) + "8" * k)
