n = int(input())
print(n * n + (n - 1) * (n - 1))
