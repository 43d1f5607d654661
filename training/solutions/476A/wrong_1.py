n, m = map(int, input().split())
k = (n // 2 + m - 1) // m * m
print(k if k <= n else -1)
