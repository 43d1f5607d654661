n, k = map(int, input().split())
print(3 * n + min(k - 1, n - k))
