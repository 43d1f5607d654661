n, m = map(int, input().split())
k = n // 5 + 1
print("5" * k)
print("4" * (k - 1) + "5")
