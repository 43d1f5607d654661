n, k = map(int, input().split())
M = 10 ** 9 + 7
print(pow(k, k - 1, M) * pow(n - k, max(n - k, 1), M) % M if n > k else pow(k, k, M))
