n, b, p = map(int, input().split())
print((n - 1) * (2 * b + 1), n * p)
