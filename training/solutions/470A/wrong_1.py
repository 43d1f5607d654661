n = int(input())
print(3 * n * n + 4 if n % 2 else 3 * n * (n + 1) + 1)
