n, m = map(int, input().split())
k = n // m
print(m * k * (k - 1) // 2, (n - m + 1) * (n - m) // 2)
