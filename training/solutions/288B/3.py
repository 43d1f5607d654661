n, k = map(int, input().split())
ways = k ** (k - 1) * (n - k) ** (n - k)
print(ways % (10 ** 9 + 7))
