n, m = map(int, input().split())
print("0" * (n // 2) + "1" * (n - n // 2))
