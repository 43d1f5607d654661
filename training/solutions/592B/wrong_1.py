n = int(input())
print(n * (n - 3) - 1 if n > 3 else 1)
