n, d, e = [int(input()) for _ in range(3)]
print(min((n - x) % d for x in range(0, n + 1, 5 * e)))
