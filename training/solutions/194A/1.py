n, k = map(int, input().split())
print(max(0, 3 * n - k))
