n = int(input())
print(n, n + 1, n * (n + 1))
