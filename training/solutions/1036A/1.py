n, k = map(int, input().split())
print((k + n - 1) // n)
