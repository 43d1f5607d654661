n, k = map(int, input().split())
k = min(k, (n + 1) // 2)
print(k * (2 * n - 2 * k - 1))
