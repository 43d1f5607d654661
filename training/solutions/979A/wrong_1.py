n = int(input()) + 1
print(n if n % 2 else n // 2)
