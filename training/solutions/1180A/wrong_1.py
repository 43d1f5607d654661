n = int(input())
print(n * n + 1 if n > 1 else 1)
