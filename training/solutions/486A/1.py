n = int(input())
print(n // 2 if n % 2 == 0 else -(n + 1) // 2)
