n, k = map(int, input().split())
d = n // 2 // k
print(d, d * k, n - d * (k + 1))
