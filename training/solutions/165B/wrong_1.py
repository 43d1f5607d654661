n, k = map(int, input().split())
print(n - n // k)
