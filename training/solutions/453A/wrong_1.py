m, n = map(int, input().split())
print((m + 1) / 2 if n == 1 else m * n / (n + 1) + 0.5)
