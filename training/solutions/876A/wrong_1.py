n, a, b, c = [int(input()) for _ in range(4)]
print((n - 1) * min(a, b, c))
