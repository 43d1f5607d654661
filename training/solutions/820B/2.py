n, a = map(int, input().split())
k = (a * n + 90) // 180
k = max(1, min(k, n - 2))
print(1, n, k + 1)
