n = int(input())
print(n // 100 + n % 100 // 20 + n % 20 // 10 + n % 10 // 5 + n % 5)
