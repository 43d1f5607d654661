M = 10 ** 9 + 9
n, m, k = map(int, input().split())
d = max(0, m - (n - n // k))
print((k * (pow(2, d + 1, M) - 2) + m - d * k) % M)
