n = int(input())
print(0 if n % 2 else 2 ** (n // 2))
