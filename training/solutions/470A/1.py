n = int(input())
print(3 * n * (n + 1) + 1)
