n, k = map(int, input().split())
M = 10 ** 9 + 7
print(pow(k, k - 1, M) * pow(n - k, n - k, M) % M)
