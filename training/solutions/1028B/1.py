n, m = map(int, input().split())
print("1" * n)
print("8" * (n - 1) + "9")
