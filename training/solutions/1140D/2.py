n = int(input())
print((n - 1) * n * (n + 1) // 3 - 2)
