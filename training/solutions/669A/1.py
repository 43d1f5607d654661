n = int(input())
print(n * 2 // 3 + (n % 3 == 1) if n % 3 == 1 else n // 3 * 2 + n % 3 // 2)
