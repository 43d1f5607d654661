n = int(input()) * 5
print(n % 12 + 1, n // 12 % 7 + 1)
