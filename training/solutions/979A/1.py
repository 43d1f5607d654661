n = int(input()) + 1
print(0 if n == 1 else n if n % 2 else n // 2)
