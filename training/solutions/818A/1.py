n, k = map(int, input().split())
d = n // 2 // (k + 1)
print(d, d * k, n - d * (k + 1))
