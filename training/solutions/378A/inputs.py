n = int(input())
print(n % 6 + 1, n // 6 % 6 + 1)
