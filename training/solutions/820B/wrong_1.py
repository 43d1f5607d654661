n, a = map(int, input().split())
k = a * n // 180
k = max(1, min(k, n - 2))
print(2, 1, k + 2)
