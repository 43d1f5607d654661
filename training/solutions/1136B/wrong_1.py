n, k = map(int, input().split())
print(3 * n + min(k, n - k))
